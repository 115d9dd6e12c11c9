import { h, type JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { CheckedFile, CheckedProblem } from '../checking';
import { safeText as printable } from '../safe-text';
import { isFailing, type Limits } from '../verdict';

/**
 * `check --format junit`: a suite for each file and a case for each problem; milder ones than `--fail-on` pass, with what
 * they say as output. A file without problems is one case.
 */
export function checkJunit(files: readonly CheckedFile[], limits: Limits): string {
  const suites = files.map((file) => suite(file, limits));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(h('testsuites', { name: 'Backlog Roles' }, suites))}\n`;
}

function suite({ path, problems }: CheckedFile, limits: Limits): JSX.Element {
  const name = safeText(path);
  const failures = problems.filter((problem) => isFailing(problem, limits)).length;
  const cases =
    problems.length === 0
      ? [h('testcase', { name, classname: name })]
      : problems.map((problem) => testCase(name, problem, isFailing(problem, limits)));
  return h('testsuite', { name, tests: cases.length, failures, errors: 0 }, cases);
}

function testCase(path: string, { rule, severity, message, subject, line, column }: CheckedProblem, failing: boolean) {
  const said = `${path}:${line}:${column}: ${severity}: ${safeText(message)} (${rule})`;
  const outcome = failing ? h('failure', { message: safeText(message), type: rule }, said) : h('system-out', {}, said);
  return h('testcase', { name: safeText(`${rule}: ${subject}`), classname: path, file: path, line }, outcome);
}

/** Also without what no XML may hold. */
function safeText(text: string): string {
  return printable(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}
