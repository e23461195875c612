/** What most groups stand on, in one file that comes beside them rather than after them. */
import '../element-styles.ts';
import '../questions/fill-gap.ts';
import '../save-file.ts';
