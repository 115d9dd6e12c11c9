/** What a setting can be; `either` is a word, or the same in full. */
export type Schema =
  | { readonly kind: 'text' | 'texts' | 'flag' }
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'named'; readonly each: Schema }
  | { readonly kind: 'either'; readonly word: Schema; readonly full: Schema }
  | {
      readonly kind: 'group';
      readonly settings: Readonly<Record<string, Schema>>;
      /** The settings that cannot be left out. */
      readonly needed: readonly string[];
    };

/** The data that a schema lets pass. */
export type Valid<S> = S extends { kind: 'text' }
  ? string
  : S extends { kind: 'texts' }
    ? readonly string[]
    : S extends { kind: 'flag' }
      ? boolean
      : S extends { kind: 'choice'; values: readonly (infer Value)[] }
        ? Value
        : S extends { kind: 'named'; each: infer Each }
          ? Readonly<Record<string, Valid<Each>>>
          : S extends { kind: 'either'; word: infer Word; full: infer Full }
            ? Valid<Word> | Valid<Full>
            : S extends { kind: 'group'; settings: infer Settings; needed: readonly (infer Needed)[] }
              ? { readonly [Key in Exclude<keyof Settings, Needed>]?: Valid<Settings[Key]> } & {
                  readonly [Key in Extract<keyof Settings, Needed>]: Valid<Settings[Key]>;
                }
              : never;

const text = { kind: 'text' } as const;
const texts = { kind: 'texts' } as const;
const flag = { kind: 'flag' } as const;

function choice<const Value extends string | number>(...values: readonly Value[]) {
  return { kind: 'choice', values } as const;
}

/** Settings of which each has a name that people choose. */
function named<Each extends Schema>(each: Each) {
  return { kind: 'named', each } as const;
}

function group<Settings extends Readonly<Record<string, Schema>>, Needed extends string = never>(
  settings: Settings,
  ...needed: readonly Needed[]
) {
  return { kind: 'group', settings, needed } as const;
}

const role = choice('po', 'pm');
const assigned = choice('po', 'pm', 'shared', 'none');
const roleSettings = group({ label: text, aliases: texts, people: texts });

/** Rows of the role model: `market-research: po`, or `pricing: { label: Set the price, role: pm }`. */
const rows = named({ kind: 'either', word: assigned, full: group({ label: text, role: assigned }, 'role') } as const);

/** The config file as people write it: every key is optional. Type, validation and JSON Schema all come from here. */
export const configSchema = group({
  version: choice(1),
  files: group({ backlog: texts, roadmap: texts, exclude: texts }),
  roles: group({ po: roleSettings, pm: roleSettings }),
  team: group({ shape: choice('separate', 'combined') }),
  owners: group({ agents: texts, others: texts, closed: flag }),
  keys: texts,
  shared: choice('when-declared', 'allow', 'never'),
  closed: texts,
  expect: named(role),
  responsibilities: rows,
  kpis: rows,
  rules: named(choice('off', 'hint', 'information', 'warning', 'error')),
  baseline: text,
});

/** The config as written. */
export type ConfigInput = Valid<typeof configSchema>;
