import { readGoodCourse } from '../tests/mutations/good-course.ts';
import { mutate, kinds } from '../tests/mutations/mutate.ts';
import { createRandom } from '../tests/mutations/random.ts';
import { judge } from '../tests/mutations/judge.ts';
const seed = Number(process.argv[2] ?? 1), n = Number(process.argv[3] ?? 300);
const root = '/tmp/wt/all';
const goods = [readGoodCourse(root+'/tests/fixtures/gallery'), readGoodCourse(root+'/tests/fixtures/gallery'), readGoodCourse(root)];
const random = createRandom(seed); const tally: Record<string, number> = {}; let t0=Date.now(); const counts:number[]=[];
for (let i=0;i<n;i++) { const good = goods[i%3]!; const m = mutate(good.files, random); 
 try { const v = judge(good, m); const key=m.kind+' '+v.ending; tally[key]=(tally[key]??0)+1; counts.push(v.problems.length);
 if (v.ending==='FAULT' || (process.argv[4] && v.ending===process.argv[4]) || v.problems.length>6) console.log(`#${i} ${v.ending} ${m.kind} ${m.file}:${m.lines}\n   was: ${m.before.map(s=>s.trim().slice(0,110)).join(' || ')}\n   now: ${m.lines.map(l=>m.text.split('\n')[l-1]?.slice(0,110)).join(' || ')}\n   ${v.fault}\n${v.problems.slice(0,9).map(p=>`     ${p.file}:${p.line}:${p.column} ${p.code} ${p.message}`).join('\n')}`);
 } catch (e) { console.log('THROWN', i, m.kind, m.file, m.lines, m.before, e); } }
console.log(tally, (Date.now()-t0)/n, 'ms each; problems max', Math.max(...counts), 'mean', counts.reduce((a,b)=>a+b)/n);
