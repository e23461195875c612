/** What stands inside each container block when it is begun; `«…»` is to be written over. */
const items = `### «First heading» {#«first»}

«Text.»

### «Second heading» {#«second»}

«More text.»`;

export const blockBodies: Readonly<Record<string, string>> = {
  accordion: items,
  callout: '«Text.»',
  chart: `| «What it is about» | «Share» |
| --- | ---: |
| «First row» | «64%» |
| «Second row» | «48%» |`,
  checklist: '- «First thing to tick» {#«first»}\n- «Second thing to tick» {#«second»}',
  compare: '### «One side»\n\n«Text.»\n\n### «The other side»\n\n«More text.»',
  draft: '- «What is to be filled in»\n- «Another blank»',
  flashcards: items.replaceAll('heading', 'front'),
  gallery:
    '::figure{picture=«first.svg» alt="«What it shows»"}\n\n::figure{picture=«second.svg» alt="«What it shows»"}',
  hotspots: '### «A point» {#«a-point» x=«25» y=«60»}\n\n«Text.»',
  process: items.replaceAll('heading', 'step'),
  quote: '«The words.»',
  reflection: '«What do you think about?»',
  sheet: '1. «First question»\n2. «Second question»',
  tabs: items,
  timeline:
    '### «What happens» {when="«Day 1»"}\n\n«Text.»\n\n### «What happens next» {when="«Day 30»"}\n\n«More text.»',
};
