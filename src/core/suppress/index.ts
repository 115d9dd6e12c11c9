export { type Directive, hasDirectives, readDirectives } from './directives';
export { type Suppressed, suppress } from './suppressions';
