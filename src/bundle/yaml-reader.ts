let reader: typeof import('./yaml') | undefined;

/** What reads YAML, in the extension, which loads it with the first such file. */
export function yamlReader(): typeof import('./yaml') {
  if (!reader) throw new Error('What reads YAML is not loaded');
  return reader;
}

export async function loadYamlReader(): Promise<void> {
  reader ??= await import('./yaml');
}
