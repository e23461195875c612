/**
 * A thread of its own for the search: in a course of thousands of chapters the page stays as quick as in a small one.
 * Where no worker can run, the page imports this file, and searches by itself.
 */
import { CourseSearch } from './course-search.ts';
import type { FromWorker, ToWorker } from './searches.ts';

export { CourseSearch };

/** As much of a worker's global object as is needed; the rest of the player knows a window. */
interface WorkerScope {
  onmessage: (event: MessageEvent<ToWorker>) => void;
  postMessage(message: FromWorker): void;
}

function listen(scope: WorkerScope): void {
  let search: CourseSearch | undefined;
  scope.onmessage = ({ data }) => {
    if (data.kind === 'load') {
      search ??= new CourseSearch(data.base, data.tries);
      search
        .load((arrival) => scope.postMessage({ kind: 'here', ...arrival }))
        .catch(() => scope.postMessage({ kind: 'failed' }));
    } else {
      const { id, query, from } = data;
      void search?.ask(query, from).then((found) => scope.postMessage({ kind: 'found', id, found }));
    }
  };
}

if (!('document' in globalThis)) listen(globalThis as unknown as WorkerScope);
