// Lint rules: the house style and its budgets, so that reviews can be about meaning.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const everyFile = ['src/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'];

/** Syntax that is refused everywhere; each entry tells what to do instead. */
const refusedSyntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Use a named export: one name for one thing, in every file that uses it.',
  },
  {
    selector: 'CatchClause > BlockStatement[body.length=0]',
    message: 'Do not swallow errors: handle the one you expect, let the others through.',
  },
];

const refusedClasses = {
  selector: ':matches(ClassDeclaration, ClassExpression)',
  message: 'Write a factory `createX` that returns an object; classes only in adapters, where an SDK demands one.',
};

/** A test that does not run looks like a test that passes. */
const refusedInTests = [
  {
    selector:
      'MemberExpression[property.name=/^(only|skip)$/][object.name=/^(describe|it|context|specify|suite|test)$/]',
    message: 'Do not leave `.only` or `.skip` behind: run the test, define it conditionally or delete it.',
  },
  {
    selector: 'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]',
    message: 'A test that cannot run here should not be defined here, so that no skipped test looks like a passed one.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xcontext|xspecify)$/]',
    message: 'Run the test or delete it.',
  },
];

/** The house rule that a module opens by saying what it is for. */
const moduleComment = {
  meta: { type: 'suggestion', schema: [], messages: { missing: 'Begin with a comment that says what it is for.' } },
  create: (context) => ({
    Program: (node) => {
      const [first] = context.sourceCode.getAllComments();
      const firstToken = context.sourceCode.ast.tokens[0];
      if (firstToken && (!first || first.range[0] > firstToken.range[0]))
        context.report({ node, messageId: 'missing' });
    },
  }),
};

export default defineConfig([
  { ignores: ['node_modules/', 'coverage/', 'build/', 'data/', 'bench/results/', 'tests/e2e/output/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  {
    files: everyFile,
    extends: [tseslint.configs.recommendedTypeChecked],
    plugins: { house: { rules: { 'module-comment': moduleComment } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'house/module-comment': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: true }],
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      'func-style': ['error', 'expression'],
      'prefer-arrow-callback': ['error', { allowUnboundThis: false }],
      'no-restricted-syntax': ['error', ...refusedSyntax],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'no-useless-rename': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      // A `default` that hands the remaining cases on is fine: the compiler still knows which they are.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/array-type': ['error', { default: 'array', readonly: 'array' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      // One name for a schema and its type is the house style: `const Actor = z.object(…)`, `type Actor = …`.
      '@typescript-eslint/no-redeclare': 'off',
      // An async function without await is how a synchronous implementation fills an asynchronous port.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: false, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...refusedSyntax, refusedClasses],
    },
  },
  {
    // Adapters meet what SDKs and clients send; casting and subclassing may be the only honest way there.
    files: ['src/adapters/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...refusedSyntax],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'allow' },
      ],
    },
  },
  {
    // Sentences and content are data that happen to be written as functions.
    files: ['src/locales/**/*.ts', 'src/content/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...refusedSyntax, ...refusedInTests],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      // Mocha's own promises are awaited by mocha, and tests hand hostile values to code on purpose.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
]);
