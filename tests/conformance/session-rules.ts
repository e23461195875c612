/** The order that this course keeps in a session, beyond what a standard asks for; SCORM.md's sections say why. */
import type { RunFault } from './judge-run.ts';
import type { Standard } from './standard/standard.ts';
import { spellCall, type LmsCall } from './strict-lms.ts';

type Placed = LmsCall & { readonly place: number };

/** Each gives the calls that break it. */
const rules: readonly {
  readonly why: string;
  readonly find: (standard: Standard, calls: readonly Placed[]) => readonly Placed[];
}[] = [
  { why: 'a session ends once, with its last call', find: findEnds },
  { why: 'exit suspend is the first Set', find: findExit },
  { why: 'the score comes before the status', find: findLateScores },
  { why: 'suspendAll stands right before the end', find: findRequests },
  { why: 'a question has one row', find: findSecondRows },
];

export function judgeSession(standard: Standard, calls: readonly LmsCall[]): RunFault[] {
  const placed = calls.map((call, place) => ({ ...call, place }));
  return rules.flatMap(({ why, find }) =>
    find(standard, placed).map((call) => ({
      place: call.place,
      call: spellCall(call),
      code: 'order',
      why,
    })),
  );
}

const setsOf = ({ methods }: Standard, calls: readonly Placed[]): Placed[] =>
  calls.filter(({ method }) => method === methods.set);
const elementOf = ({ args }: Placed): string => String(args[0]);
const valueOf = ({ args }: Placed): string => String(args[1]);

function findEnds({ methods }: Standard, calls: readonly Placed[]): Placed[] {
  const last = calls.length - 1;
  return calls.filter(({ method, place }) => (method === methods.finish) !== (place === last));
}

/** Where nothing may be recorded, only the way out is asked for. */
function findExit(standard: Standard, calls: readonly Placed[]): Placed[] {
  const first = setsOf(standard, calls).find((call) => elementOf(call) !== 'adl.nav.request');
  const right = !first || (elementOf(first).endsWith('.exit') && valueOf(first) === 'suspend');
  return right ? [] : [first];
}

const statuses = /^(.*)\.(lesson_status|status|completion_status|success_status)$/;

/** Of the course and of each objective, between two commits. */
function findLateScores(standard: Standard, calls: readonly Placed[]): Placed[] {
  let decided = new Set<string>();
  return calls.filter((call) => {
    if (call.method === standard.methods.commit) decided = new Set();
    if (call.method !== standard.methods.set) return false;
    const owner = statuses.exec(elementOf(call))?.[1];
    const decides = ['passed', 'failed', 'completed'].includes(valueOf(call));
    if (owner !== undefined && decides) decided.add(owner);
    const scored = /^(.*)\.score\./.exec(elementOf(call))?.[1];
    return scored !== undefined && decided.has(scored);
  });
}

function findRequests({ methods }: Standard, calls: readonly Placed[]): Placed[] {
  return calls.filter(
    (call) =>
      call.method === methods.set &&
      elementOf(call) === 'adl.nav.request' &&
      (valueOf(call) !== 'suspendAll' || calls[call.place + 1]?.method !== methods.finish),
  );
}

/** Retries go over the first answer; some LMSs refuse an id twice. */
function findSecondRows(standard: Standard, calls: readonly Placed[]): Placed[] {
  const rows = new Map<string, string>();
  return setsOf(standard, calls).filter((call) => {
    if (!/^cmi\.interactions\.\d+\.id$/.test(elementOf(call))) return false;
    const row = rows.get(valueOf(call)) ?? elementOf(call);
    rows.set(valueOf(call), row);
    return row !== elementOf(call);
  });
}
