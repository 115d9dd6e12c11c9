export { LiveAnalysis } from './live-analysis';
