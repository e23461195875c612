export const snippetsPath = '.vscode/alongside.code-snippets';
