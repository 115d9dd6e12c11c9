import * as z from 'zod/mini';
import { configSchema } from '../core/config/schema';
import { ruleDocs } from '../core/rule-docs';

/** What completion and hover say about each setting of the config file. */
const descriptions: Readonly<Record<string, string>> = {
  version: 'The version of this file format.',
  files:
    'Which files are read besides those that are called backlog, roadmap and the like. Paths are relative to this file.',
  'files.backlog':
    'Patterns of files that are backlogs: `docs/todo.md`, `planning/**/*.yaml`. An owner is expected on every item.',
  'files.roadmap': 'Patterns of files that are roadmaps. An owner is expected on every item.',
  'files.exclude': 'Patterns of files and folders that are left alone, also when other patterns match them.',
  roles: 'The two roles: how they are called here and who holds them.',
  'roles.po': 'The Product Owner.',
  'roles.pm': 'The Product Manager.',
  'roles.*.label': 'What the role is called in titles and messages.',
  'roles.*.aliases': 'Other words that stand for the role in the files.',
  'roles.*.people': 'The names, handles or e-mail addresses of those who hold the role: `"@ana"`, `Ana Lima`.',
  team: 'How the team divides the roles.',
  'team.shape': '`separate`: two people hold the two roles. `combined`: one person may hold both.',
  owners: 'Owners who are neither Product Owner nor Product Manager.',
  'owners.agents': 'Handles of software agents, such as `"@codex"`.',
  'owners.others': 'Other people and teams that may own items.',
  'owners.closed': 'Whether to report every owner who is on no list here.',
  keys: 'Words that name an owner in the files, besides owner, responsible, DRI and the like.',
  shared: 'When both roles may own an item: `when-declared` (`PO + PM`), `allow` (however it is written) or `never`.',
  closed: 'Statuses that close an item, besides done, closed, shipped and the like.',
  expect: 'The role that is expected to own each level: `story: po`.',
  responsibilities:
    'Responsibilities that this team adds to the role model (`pricing: { label: Set the price, role: pm }`), gives to the other role (`quality: pm`) or takes out (`quality: none`).',
  kpis: 'KPIs that this team adds to the role model, gives to the other role or takes out, as in `responsibilities`.',
  rules: 'How loud each rule is.',
  baseline: 'The file that lists the known problems to keep quiet about, relative to this file.',
};

/** A JSON Schema or a part of one, as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The JSON Schema (draft 7) of the config file, with descriptions, and with the rules by name. */
export function configJsonSchema(): JsonSchema {
  const { $schema, ...root } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
  return { $schema, title: 'Backlog Roles', ...withRules(described(root, '')) };
}

/** The schema with a description on each setting that has a name. */
function described(schema: JsonSchema, path: string): JsonSchema {
  const { properties, ...rest } = schema;
  const description = descriptions[path] ?? descriptions[path.replace(/\.(?:po|pm)\./, '.*.')];
  const texts = description === undefined ? {} : { description };
  if (!isSchema(properties)) return { ...rest, ...texts };
  const inner = Object.entries(properties).map(([key, value]) => {
    return [key, isSchema(value) ? described(value, path === '' ? key : `${path}.${key}`) : value];
  });
  return { ...rest, ...texts, properties: Object.fromEntries(inner) };
}

/** The schema with each rule as a setting of its own: a name to complete, a summary to show, no other name. */
function withRules(schema: JsonSchema): JsonSchema {
  const { properties } = schema;
  if (!isSchema(properties) || !isSchema(properties.rules)) return schema;
  const { additionalProperties: level, propertyNames, ...rules } = properties.rules;
  const byId = ruleDocs.map(({ rule, summary }) => {
    return [rule.id, { ...(isSchema(level) && level), default: rule.level, description: `${summary}.` }];
  });
  const named = { ...rules, properties: Object.fromEntries(byId), additionalProperties: false };
  return { ...schema, properties: { ...properties, rules: named } };
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
