// What follows edits. It is loaded when somebody first edits a backlog.
export { LiveAnalysis } from '../core/live';
