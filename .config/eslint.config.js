import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const pure = ['src/**/*.ts'];
const touchesThePage = [
  'src/**/*.element.ts',
  'src/**/*.styles.ts',
  'src/**/*.controller.ts',
  'src/**/index.ts',
  'src/index.ts',
  'src/shared/localize.controller.ts',
  'src/generated/**',
];

export default ts.config(
  { ignores: ['dist/**', 'src/generated/**', '.output/**', 'node_modules/**', 'storybook-static/**'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.config/*.js', '*.mjs', '.puppeteerrc.cjs'] },
        tsconfigRootDir: `${import.meta.dirname}/..`,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
    },
  },
  {
    ...lit.configs['flat/recommended'],
    files: ['src/**/*.element.ts'],
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'lit/no-template-map': 'off',
      'lit/no-invalid-html': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/no-native-attributes': 'off',
    },
  },
  {
    ...wc.configs['flat/best-practice'],
    files: ['src/**/*.element.ts', 'src/**/index.ts'],
    rules: { ...wc.configs['flat/best-practice'].rules, 'wc/guard-super-call': 'off', 'wc/require-listener-teardown': 'error' },
  },
  {
    files: ['src/**/*.element.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/**/*.controller.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only controllers touch the network.' },
        { name: 'localStorage', message: 'Nothing is ever stored.' },
      ],
    },
  },
  {
    files: pure,
    ignores: touchesThePage,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit', 'lit/*', '**/*.element.ts', '**/*.controller.ts', '**/*.styles.ts'],
              message: 'A file without suffix is plain data in, plain data out.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', '.config/**', '*.mjs', 'vite.config.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it', 'before', 'after'] }] },
      ],
    },
  },
  // The assertions of @open-wc/testing are promises by type, though only the one for accessibility is one.
  {
    files: ['test/**/*.test.ts', 'test/frameworks/*.ts'],
    ignores: ['**/*.node.test.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs', '**/*.cjs'], ...ts.configs.disableTypeChecked },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable' } },
  },
  prettier,
);
