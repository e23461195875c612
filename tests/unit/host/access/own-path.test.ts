import { describe, expect, test } from 'vitest';
import { originOf, checkOrigins } from '../../../../src/host/access/origins.ts';
import { readOwnPath } from '../../../../src/host/access/own-path.ts';
import { findPasswordProblem } from '../../../../src/host/access/passwords.ts';

test.each([
  ['/report', '/report'],
  ['/people?q=%C3%A9&page=2', '/people?q=%C3%A9&page=2'],
  ['/a/../report', '/report'],
  ['/%0d%0aSet-Cookie:x', '/%0d%0aSet-Cookie:x'],
  ['', undefined],
  ['report', undefined],
  ['//elsewhere.example', undefined],
  ['/\\elsewhere.example', undefined],
  ['/a/..//elsewhere.example', undefined],
  ['/./\\elsewhere.example', undefined],
  ['/\t/elsewhere.example', undefined],
  ['\n//elsewhere.example', undefined],
  ['https://elsewhere.example/', undefined],
  ['javascript:alert(1)', undefined],
  [undefined, undefined],
])('after signing in, %j leads to %j', (to, target) => {
  expect(readOwnPath(to)).toBe(target);
});

describe('the two names', () => {
  const origins = { base: 'https://learn.example.org', content: 'https://course.example.org:8443' };

  test.each([
    ['learn.example.org', 'base'],
    ['Learn.Example.org:443', 'base'],
    ['course.example.org:8443', 'content'],
    ['course.example.org', undefined],
    ['learn.example.org:80', undefined],
    ['learn.example.org.evil.example', undefined],
    ['evil@learn.example.org', undefined],
    ['learn.example.org/x', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('a request for %j is for %j', (host, named) => {
    expect(originOf(origins, host)).toBe(named);
  });

  test.each([
    ['https://a.example', 'https://a.example:444', 'both name a.example'],
    ['https://a.example', 'http://b.example', 'begin alike'],
    ['a.example', 'https://b.example', '--base-url "a.example" is no address'],
    ['https://a.example', 'https://b.example/courses', '--content-url'],
    ['ftp://a.example', 'https://b.example', '--base-url'],
  ])('%s and %s are refused: %s', (base, content, why) => {
    expect(() => checkOrigins({ base, content })).toThrow(why);
  });
});

test.each([
  ['elf letters', 'at least 12'],
  ['x'.repeat(201), 'at most 200'],
  ['Password1234!', 'first that somebody'],
  ['welcomewelcome', 'first that somebody'],
  ['123456789012', 'first that somebody'],
  ['abcdefghijklm', 'first that somebody'],
  ['aaaabbbbaaaab', 'first that somebody'],
  ['ada@example.org', 'first that somebody'],
  ['Ada Ministratrix 1', 'first that somebody'],
  ['two herons by the weir', undefined],
])('the password “%s” is told: %s', (password, said) => {
  const problem = findPasswordProblem(password, ['Ada Ministratrix', 'ada@example.org']);
  if (said === undefined) expect(problem).toBeUndefined();
  else expect(problem).toContain(said);
});
