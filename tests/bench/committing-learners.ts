/** Learners who commit over HTTP, each on a connection of their own, as browsers do. */
import { Agent, request } from 'node:http';
import { findOrAddAttempt } from '../../src/host/launch/attempts.ts';
import { addTicket } from '../../src/host/launch/tickets.ts';
import { addLearner } from '../../src/host/learners/learners.ts';
import type { ServedCourse } from '../../src/host/packages/served-course.ts';
import type { Storage } from '../../src/host/storage/storage.ts';
import { listChanges } from './committed-course.ts';

export interface CommittingLearner {
  readonly address: string;
  readonly launch: string;
  readonly learnerId: string;
  sequence: number;
  acknowledged: number;
}

interface Opened {
  readonly launch: string;
  readonly seed: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });

function post(address: string, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { origin: new URL(address).origin, 'content-type': 'application/json' };
    const asked = request(address, { method: 'POST', agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

export async function openAt(address: string): Promise<Opened> {
  const { status, text } = await post(`${address}/open`, '');
  if (status !== 200) throw new Error(`The launch was answered with ${status}`);
  return JSON.parse(text) as Opened;
}

export async function enrolLearner(storage: Storage, course: ServedCourse, url: string, name: string) {
  const { id } = await addLearner(storage, name);
  const attempt = await findOrAddAttempt(storage, id, course);
  const address = `${url}/launch/${await addTicket(storage, attempt.id)}`;
  const { launch, seed } = await openAt(address);
  const learnerId = seed['cmi.core.student_id'] ?? '';
  return { address, launch, learnerId, sequence: 0, acknowledged: 0 } satisfies CommittingLearner;
}

/** @returns milliseconds until it was acknowledged */
export async function commitNext(learner: CommittingLearner): Promise<number> {
  const { launch, learnerId, acknowledged } = learner;
  const sequence = ++learner.sequence;
  const changed = listChanges(learnerId, sequence);
  const body = JSON.stringify({ launch, sequence, acknowledged, finished: false, changed });
  const started = performance.now();
  const { status } = await post(`${learner.address}/commits`, body);
  if (status !== 200) throw new Error(`A commit was answered with ${status}`);
  learner.acknowledged = sequence;
  return performance.now() - started;
}
