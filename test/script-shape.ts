import ts from 'typescript';

/** How a script is built. */
export interface ScriptShape {
  /** Whether all of it is one function that is called at once; failures at its start go to the console. */
  isOneFunction: boolean;
  /** What makes code from text, writes into the page as it loads, or needs a module. */
  forbidden: string[];
}

const text = (node: ts.Node): string => node.getText().slice(0, 60);

/** Without `!` and parentheses around it. */
function bare(expression: ts.Expression): ts.Expression {
  if (ts.isPrefixUnaryExpression(expression)) return bare(expression.operand);
  return ts.isParenthesizedExpression(expression) ? bare(expression.expression) : expression;
}

function isCalledFunction(statement: ts.Statement): boolean {
  const call = ts.isExpressionStatement(statement) && bare(statement.expression);
  if (!call || !ts.isCallExpression(call)) return false;
  const called = bare(call.expression);
  return ts.isFunctionExpression(called) || ts.isArrowFunction(called);
}

/** What makes code from text: as functions, or where a text stands for one. */
const MAKES_CODE = /^(eval|Function|execScript|importScripts)$/;
const TAKES_CODE = /^set(Timeout|Interval)$/;

function isForbiddenCall({ expression, arguments: given }: ts.CallExpression | ts.NewExpression): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(expression)) {
    const [first] = given ?? [];
    return MAKES_CODE.test(expression.text) || (TAKES_CODE.test(expression.text) && (!first || /^["'`]/.test(first.getText())));
  }
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const { name, expression: owner } = expression;
  // Only objects of our own, in private fields, have something else to write to than the page.
  if (/^write(ln)?$/.test(name.text)) return !(ts.isPropertyAccessExpression(owner) && ts.isPrivateIdentifier(owner.name));
  return name.text === 'constructor' || MAKES_CODE.test(name.text);
}

const isForbidden = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isExportAssignment(node) ||
  ts.isMetaProperty(node) ||
  ((ts.isCallExpression(node) || ts.isNewExpression(node)) && isForbiddenCall(node));

/** Reads the shape of a built file from its syntax, so that no name inside a text is taken for more than that. */
export function readShape(code: string): ScriptShape {
  const script = ts.createSourceFile('script.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const forbidden: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isForbidden(node)) forbidden.push(text(node));
    ts.forEachChild(node, visit);
  };
  visit(script);
  const [only, ...others] = script.statements;
  const inside = only && ts.isTryStatement(only) ? only.tryBlock.statements.filter((one) => !ts.isEmptyStatement(one)) : [];
  return { isOneFunction: others.length === 0 && inside.length === 1 && inside.every(isCalledFunction), forbidden };
}
