import * as z from 'zod/mini';

/** What a rule can be set to, from silent to loud. */
export const levels = ['off', 'hint', 'information', 'warning', 'error'] as const;

const texts = z.array(z.string());

/** Entries of which each has a name that people choose. What a record costs beyond this is 3 KB of the bundle. */
function named<Each extends z.core.$ZodType>(each: Each) {
  return z.catchall(z.object({}), each);
}

const role = z.enum(['po', 'pm']);
const assigned = z.enum(['po', 'pm', 'shared', 'none']);
const roleSettings = z.strictObject({
  label: z.optional(z.string()),
  aliases: z.optional(texts),
  people: z.optional(texts),
});

/** A row of the role model: `market-research: po`, or `pricing: { label: Set the price, role: pm }`. */
const row = z.union([assigned, z.strictObject({ label: z.optional(z.string()), role: assigned })]);

/** The config file as people write it: every key is optional. Type, validation and JSON Schema all come from here. */
export const configSchema = z.strictObject({
  version: z.optional(z.enum({ first: 1 })),
  files: z.optional(
    z.strictObject({ backlog: z.optional(texts), roadmap: z.optional(texts), exclude: z.optional(texts) }),
  ),
  roles: z.optional(z.strictObject({ po: z.optional(roleSettings), pm: z.optional(roleSettings) })),
  team: z.optional(z.strictObject({ shape: z.optional(z.enum(['separate', 'combined'])) })),
  owners: z.optional(
    z.strictObject({ agents: z.optional(texts), others: z.optional(texts), closed: z.optional(z.boolean()) }),
  ),
  keys: z.optional(texts),
  shared: z.optional(z.enum(['when-declared', 'allow', 'never'])),
  closed: z.optional(texts),
  expect: z.optional(named(role)),
  responsibilities: z.optional(named(row)),
  kpis: z.optional(named(row)),
  rules: z.optional(named(z.enum(levels))),
  baseline: z.optional(z.string()),
});

/** The config as written. */
export type ConfigInput = z.infer<typeof configSchema>;
