/**
 * The page around a launch: an LMS that does nothing but answer at once, and note when it was called.
 *
 * Both the course and the floor run in its frame, so that whatever the frame costs, both pay.
 */

/** What a launch finds: elements of SCORM 1.2 by name. */
export type Seed = Readonly<Record<string, string>>;

/** What the page has noted of the launch in its frame. */
export interface LmsNotes {
  /** Milliseconds from the frame's navigation to the return of LMSInitialize; 0 before it. */
  readonly initialized: number;
  /** By method. */
  readonly calls: Readonly<Record<string, number>>;
  readonly values: Seed;
}

/** `src`: what the frame shows. */
export function makeLmsPage(src: string, seed: Seed): string {
  return `<!doctype html><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,">
<style>body{margin:0}iframe{border:0;display:block;inline-size:100vw;block-size:100vh}</style>
<script>
const values = ${JSON.stringify(seed)};
const notes = (window.notes = { initialized: 0, calls: {}, values });
const count = (name) => { notes.calls[name] = (notes.calls[name] ?? 0) + 1; };
const answer = (name, give) => (...given) => { count(name); return give(...given); };
window.API = {
  LMSInitialize: answer('LMSInitialize', () => { notes.initialized = frames[0].performance.now(); return 'true'; }),
  LMSGetValue: answer('LMSGetValue', (element) => values[element] ?? ''),
  LMSSetValue: answer('LMSSetValue', (element, value) => { values[element] = String(value); return 'true'; }),
  LMSCommit: answer('LMSCommit', () => 'true'),
  LMSFinish: answer('LMSFinish', () => 'true'),
  LMSGetLastError: answer('LMSGetLastError', () => '0'),
  LMSGetErrorString: answer('LMSGetErrorString', () => ''),
  LMSGetDiagnostic: answer('LMSGetDiagnostic', () => ''),
};
</script><iframe src="${src}"></iframe>`;
}

export const newLearner: Seed = {
  'cmi.core.student_id': 'bench-1',
  'cmi.core.student_name': 'Bench, Ben',
  'cmi.core.lesson_status': 'not attempted',
  'cmi.core.lesson_mode': 'normal',
  'cmi.core.credit': 'credit',
  'cmi.core.entry': 'ab-initio',
  'cmi.core.score._children': 'raw,min,max',
  'cmi.interactions._children':
    'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  'cmi.interactions._count': '0',
  'cmi.objectives._children': 'id,score,status',
  'cmi.objectives._count': '0',
};
