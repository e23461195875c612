/** `/` of the development server: where to go from here. */
export function renderHome(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Alongside</title>
<link rel="icon" href="/mark.svg">
<link rel="stylesheet" href="/styles/player.css">
<link rel="stylesheet" href="/fonts/fonts.css">
<link rel="stylesheet" href="/gallery/page.css">
</head>
<body>
<main class="chapter home">
<h1>Alongside</h1>
<p class="lead">What you can look at while you write.</p>
<h2><a href="/gallery">Gallery</a></h2>
<p>Every block and every question in every state, with what its author wrote, to copy. An edit shows at once.</p>
</main>
</body>
</html>
`;
}
