// What reads YAML. It is loaded with the first such file.
export * from '../core/formats/yaml';
