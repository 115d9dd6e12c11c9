import * as reader from './yaml';

/** What reads YAML. */
export function yamlReader(): typeof reader {
  return reader;
}

/** To be awaited before YAML is read. Here it is there at once; esbuild.mjs says where it is not. */
export async function loadYamlReader(): Promise<void> {}
