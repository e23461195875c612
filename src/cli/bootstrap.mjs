/**
 * Every npm script starts here: `node src/cli/bootstrap.mjs <command> [arguments]`.
 *
 * Plain JavaScript without imports that an old Node could stumble over, so that the first thing such a machine
 * prints is the message below. It installs what is missing, then runs src/cli/<command>.ts on the pinned Node.
 */
const oldest = [18, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Alongside needs Node ${oldest.join('.')} or later to start; this is Node ${process.versions.node}.`,
  );
  console.error('Install a current Node (the LTS edition will do) and run the same command again.');
  process.exit(1);
}

import('./bootstrap/run.mjs')
  .then(({ run }) => run(process.argv.slice(2)))
  .catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
