export { ownerKey } from './keys';
export { levelOf } from './levels';
export { isClosed, isClosedHeading } from './states';
export { plainWord } from './words';
