export * from '../core/formats/yaml';
