/** Commits that no launch page sends, each wrong in one way. */
import fc from 'fast-check';

const valid = {
  launch: '',
  sequence: 5,
  acknowledged: 0,
  finished: false,
  late: false,
  changed: { 'cmi.core.lesson_status': 'passed', 'cmi.suspend_data': 'planted' } as Record<string, unknown>,
};

const statuses = new Set(['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted', '']);
const isPercent = (value: string): boolean =>
  value === '' || (/^-?\d+(?:\.\d*)?$|^-?\.\d+$/.test(value) && Number(value) >= 0 && Number(value) <= 100);

/** What text fields are tried with elsewhere. */
const attacks = fc.constantFrom(
  "1'; drop table attempts; --",
  '" or 1=1 --',
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  '\u0000',
  '\ud800',
  'NaN',
  'Infinity',
  '1e3',
  '0x10',
  '-1',
  '100.0001',
);
const anyText = fc.oneof(attacks, fc.string(), fc.string({ unit: 'binary' }));

const not = <Value>(values: fc.Arbitrary<Value>, ...types: readonly string[]) =>
  values.filter((value) => !types.includes(typeof value));

const fields = fc.oneof(
  fc.record({
    launch: fc.oneof(
      anyText.filter((text) => !/^[\da-f-]{36}$/i.test(text)),
      not(fc.jsonValue(), 'string'),
    ),
  }),
  fc.record({
    sequence: fc.oneof(
      fc.integer({ max: 0 }),
      fc.double({ noInteger: true, noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(2 ** 53, 1e300),
      not(fc.jsonValue(), 'number'),
    ),
  }),
  fc.record({
    acknowledged: fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: 5 }), not(fc.jsonValue(), 'number')),
  }),
  fc.record({ finished: not(fc.jsonValue(), 'boolean') }),
  fc.record({ late: not(fc.jsonValue(), 'boolean') }),
  fc.record({
    changed: fc.oneof(fc.array(fc.jsonValue()), anyText, fc.constant(null), fc.boolean(), fc.integer()),
  }),
  fc
    .tuple(
      anyText.filter((name) => !Object.hasOwn(valid, name)),
      fc.jsonValue(),
    )
    .map((entry) => Object.fromEntries([entry])),
);

const names = fc.oneof(
  anyText,
  fc.constantFrom(
    ...['__proto__', 'constructor', 'toString', 'cmi', 'cmi.core', 'cmi.core.student_id', 'cmi.core.credit'],
    ...['cmi.core.total_time', 'cmi.launch_data', 'cmi.interactions.1000.id', 'cmi.interactions.01.id'],
    ...['cmi.interactions.-1.id', 'cmi.interactions.id', 'cmi.interactions.0.0.id', 'cmi.suspend_data.x'],
    ...[
      'adl.nav.request',
      'CMI.SUSPEND_DATA',
      ' cmi.suspend_data',
      'cmi.learner_name',
      'cmi.completion_status',
    ],
  ),
);

const elements = fc.oneof(
  fc.tuple(names, fc.string()),
  fc.tuple(fc.constant('cmi.suspend_data'), not(fc.jsonValue(), 'string')),
  fc.tuple(
    fc.constant('cmi.suspend_data'),
    fc.integer({ min: 64_001, max: 70_000 }).map((length) => 'x'.repeat(length)),
  ),
  fc.tuple(fc.constant('cmi.core.lesson_location'), fc.string({ minLength: 256, maxLength: 400 })),
  fc.tuple(
    fc.constantFrom('cmi.core.lesson_status', 'cmi.objectives.0.status'),
    anyText.filter((text) => !statuses.has(text)),
  ),
  fc.tuple(
    fc.constantFrom('cmi.core.score.raw', 'cmi.core.score.max', 'cmi.objectives.3.score.raw'),
    fc
      .oneof(
        anyText,
        fc.integer().map(String),
        fc.double().map((value) => String(value)),
      )
      .filter((text) => !isPercent(text)),
  ),
  fc.tuple(
    fc.constantFrom('cmi.interactions.0.type', 'cmi.core.exit'),
    anyText.filter((text) => text !== ''),
  ),
);

const withElement = elements.map(([name, value]) => ({
  // A literal `__proto__` would set the prototype.
  changed: Object.fromEntries([...Object.entries(valid.changed), [name, value]]),
}));

/** The text of a body for a launch. */
export function malformedCommits(launch: string): fc.Arbitrary<string> {
  const whole = { ...valid, launch };
  const text = JSON.stringify(whole);
  const changedInOneWay = fc
    .oneof(fields, withElement)
    .map((change) =>
      JSON.stringify(Object.fromEntries([...Object.entries(whole), ...Object.entries(change)])),
    );
  const missing = fc
    .constantFrom('launch', 'sequence', 'acknowledged', 'finished', 'changed')
    .map((name) =>
      JSON.stringify(Object.fromEntries(Object.entries(whole).filter(([known]) => known !== name))),
    );
  const cut = fc.integer({ min: 0, max: text.length - 1 }).map((length) => text.slice(0, length));
  return fc.oneof(
    { arbitrary: changedInOneWay, weight: 8 },
    { arbitrary: missing, weight: 1 },
    { arbitrary: cut, weight: 1 },
    { arbitrary: fc.json(), weight: 1 },
    { arbitrary: anyText, weight: 1 },
  );
}
