export { type Directive, readDirectives } from './directives';
export { type Suppressed, suppress, type Told } from './suppressions';
