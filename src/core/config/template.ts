import type { Role } from '../model';

/** A short starter config with comments, for a team that has none. */
export function configTemplate(people: Readonly<Partial<Record<Role, readonly string[]>>> = {}): string {
  return `# Who owns what in this repository's backlogs and roadmaps. Every setting is optional.
version: 1

# The people of each role, as their names or handles stand in the files: "@ana", "Ana Lima".
roles:
  po:
    people: ${list(people.po)}
  pm:
    people: ${list(people.pm)}

# Files that are not called backlog or roadmap, and files to leave alone.
# files:
#   backlog: [docs/todo.md]
#   roadmap: ["plans/*.yaml"]
#   exclude: [drafts]

# How loud each rule is: off, hint, information, warning or error.
# rules:
#   missing-owner: error
`;
}

function list(names: readonly string[] = []): string {
  return `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
}
