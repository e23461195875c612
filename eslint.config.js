import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const configFiles = [
  '*.config.{js,ts}',
  '.dependency-cruiser.mjs',
  'tests/**/*.config.{ts,mjs}',
  '**/*.d.ts',
];

/** Rules about syntax that no plugin has; ESLint merges nothing, so a file gets all of its list in one place. */
const noUnload = {
  selector: 'Literal[value=/^(before)?unload$/], Identifier[name=/^on(before)?unload$/]',
  message: 'Nothing may wait for unload: use visibilitychange and pagehide.',
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Only configuration files have a default export.',
};
const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'Import from the file that defines it.',
};

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'coverage/', '.cache/', '.data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,ts}'],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', noUnload, noDefaultExport, noBarrel],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.shared.json',
          './tsconfig.node.json',
          './tsconfig.browser.json',
          './tests/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // `import { type T }` leaves an import behind when the types are stripped.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // An interface may ask for a promise where one way of keeping it needs no await.
      '@typescript-eslint/require-await': 'off',
      // `for (;;)` and `while (true)` say what they mean.
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['src/{components,app}/**/*.ts'],
    extends: [wc.configs['flat/best-practice'], lit.configs['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'lit/attribute-names': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      // LitElement has every callback, and its elements upgrade markup that is already there.
      'wc/guard-super-call': 'off',
      'wc/no-child-traversal-in-connectedcallback': 'off',
    },
  },
  {
    files: configFiles,
    rules: { 'no-restricted-syntax': 'off' },
  },
);
