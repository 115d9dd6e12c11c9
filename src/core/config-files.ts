// What reading and changing config files needs beside what index exports. The extension loads it where there is such a file.
export { checkConfig } from './check-config';
export { configEdits } from './config/edits';
export { type ConfigReading, filePatterns, readConfig } from './config/read';
