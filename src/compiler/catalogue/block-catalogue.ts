/** The catalogue of blocks and pictures. */
import type { blockProblems } from '../problem-codes/block-problems.ts';
import type { CatalogueOf } from './entry.ts';
import { pictureCatalogue } from './picture-catalogue.ts';

export const blockCatalogue: CatalogueOf<typeof blockProblems> = {
  'bad-directive': {
    happened:
      'A line begins with colons, as a block does, and the rest of it is not what a block looks like.',
    why: 'Learners would read the colons as text, and the block would not be there.',
    remedy:
      'A block begins at the left edge with `:::name{…}`, or with `::name{…}` where nothing stands inside it: no space after the colons, one word as its name, the braces right after it. If you mean the sign itself, write `\\:`.',
    example: {
      file: 'chapter',
      before: '‸::: callout note\nAsk first.\n:::\n',
      after: ':::callout{kind=note title="Note"}\nAsk first.\n:::\n',
    },
  },
  'bad-quoted': {
    happened: 'Words are marked as `:quoted[…]` in a way that cannot be read.',
    why: 'It could not be told which words the text only speaks of.',
    remedy: 'Write the words between the brackets, and nothing in braces after them: `:quoted[addict]`.',
    example: {
      file: 'chapter',
      before: 'The word ‸:quoted[ ] is old.\n',
      after: 'The word “habit” is old.\n',
    },
  },
  'unknown-directive': {
    happened: 'There is no block of this name.',
    why: 'What stands inside it could not be shown the way that you mean.',
    remedy:
      'Compare the name, letter by letter, with those that the hint lists. `npm run dev` shows each block with its source.',
    example: {
      file: 'chapter',
      before: '‸:::calout{kind=note title="Note"}\nAsk first.\n:::\n',
      after: ':::callout{kind=note title="Note"}\nAsk first.\n:::\n',
    },
  },
  'directive-form': {
    happened:
      'The block is written with three colons and an end where it has two and none, or the other way round.',
    why: 'Some blocks hold text and need to know where it ends. Others hold none, and would swallow what follows.',
    remedy:
      'Write it as the hint shows: `:::name` with a line `:::` at its end where text stands inside, `::name{…}` on one line where all that it needs is between its braces.',
    example: {
      file: 'chapter',
      before: '‸::quote{by="A manager"}\n\nWe learned to listen.\n',
      after: ':::quote{by="A manager"}\nWe learned to listen.\n:::\n',
    },
  },
  'unclosed-directive': {
    happened: 'A block begins here, and the line that ends it is missing.',
    why: 'The rest of the chapter would slip into the block.',
    remedy:
      'Put a line with as many colons as the first one after its last line. Where a block stands in another, the outer one takes one colon more: `::::` around `:::`.',
    example: {
      file: 'chapter',
      before: '‸:::callout{kind=note title="Note"}\nAsk first.\n',
      after: ':::callout{kind=note title="Note"}\nAsk first.\n:::\n',
    },
  },
  'stray-fence': {
    happened: 'A line of colons would end a block, and none is open.',
    why: 'Often the first line of the block was deleted or has another number of colons, so the block is not what you mean it to be.',
    remedy: 'Look for the block’s first line above. Mend it, or delete the line of colons.',
    example: { file: 'chapter', before: 'Ask first.\n\n‸:::\n', after: 'Ask first.\n' },
  },
  'unknown-attribute': {
    happened: 'Between the braces stands something that this block does not have.',
    why: 'It would do nothing. Often it is a slip, and what you wanted to set is not set.',
    remedy: 'Compare it with what the hint lists. What the block does not know has to go.',
    example: {
      file: 'chapter',
      before: '::figure{picture=dot.svg alt="A dot" ‸captoin="One"}\n',
      after: '::figure{picture=dot.svg alt="A dot" caption="One"}\n',
    },
  },
  'bad-attribute': {
    happened:
      'What stands between braces cannot be read, or the value is not one of those that are possible.',
    why: 'The block would be shown in another way than you mean.',
    remedy:
      'Write `name=value`, and put quotation marks around a value of several words: `title="Two words"`. An id is written `{#its-id}`. Where only some values are possible, the message lists them.',
    example: {
      file: 'chapter',
      before: ':::callout{‸kind=loud title="Note"}\nAsk first.\n:::\n',
      after: ':::callout{kind=note title="Note"}\nAsk first.\n:::\n',
    },
  },
  'missing-attribute': {
    happened: 'The block lacks something that it cannot do without.',
    why: 'A box without a title or a quotation without its speaker leaves learners, and above all those who listen to the page, without what they need to understand it.',
    remedy: 'Add what the message names between the braces.',
    example: {
      file: 'chapter',
      before: '‸:::callout{kind=note}\nAsk first.\n:::\n',
      after: ':::callout{kind=note title="Note"}\nAsk first.\n:::\n',
    },
  },
  'text-before-items': {
    happened: 'The block is made of headings with text below each, and text stands above its first heading.',
    why: 'Such text belongs to no item, so there is no place to show it.',
    remedy: 'Move the text above the block, or give it a heading of its own.',
    example: {
      file: 'chapter',
      before: '## Weeks\n\n:::accordion\n‸Open each.\n\n### Week one {#week-one}\nMeet.\n:::\n',
      after: '## Weeks\n\nOpen each.\n\n:::accordion\n### Week one {#week-one}\nMeet.\n:::\n',
    },
  },
  'no-items': {
    happened: 'The block is made of headings with text below each, and there is none inside it.',
    why: 'It would be an empty box.',
    remedy: 'Give each item a heading with an id, and its text below.',
    example: {
      file: 'chapter',
      before: '## Weeks\n\n‸:::accordion\n:::\n',
      after: '## Weeks\n\n:::accordion\n### Week one {#week-one}\nMeet.\n:::\n',
    },
  },
  'item-level': {
    happened:
      'The headings of the items in a block have different levels, and this one is higher than the first.',
    why: 'The first heading says what an item is. A higher one would stand above its own block.',
    remedy: 'Give all items the same number of `#`. Headings inside an item take more.',
    example: {
      file: 'chapter',
      before:
        '## Weeks\n\n:::accordion\n### Week one {#week-one}\nMeet.\n\n‸## Week two {#week-two}\nTalk.\n:::\n',
      after:
        '## Weeks\n\n:::accordion\n### Week one {#week-one}\nMeet.\n\n### Week two {#week-two}\nTalk.\n:::\n',
    },
  },
  ...pictureCatalogue,
};
