// The Node that a server needs: this process's own where it is of that line, else one from the npm registry.
import { join } from 'node:path';
import process from 'node:process';
import { cached, installPackage } from './cache.mjs';
import { UserError } from './cleanup.mjs';

/** The version fetched for each line. */
const VERSIONS = { 20: '20.20.2', 24: '24.21.0' };

/** Platforms that have a package with Node's program in it. */
const PLATFORMS = new Map([
  ['linux-x64', 'linux-x64'],
  ['linux-arm64', 'linux-arm64'],
  ['darwin-x64', 'darwin-x64'],
  ['win32-x64', 'win-x64'],
]);

/**
 * @param {20 | 24} major
 * @returns {Promise<string>} path of a Node of that line
 */
export async function ensureNode(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const version = VERSIONS[major];
  const platform = PLATFORMS.get(`${process.platform}-${process.arch}`);
  if (!platform) {
    throw new UserError(
      `This host needs Node ${major}, which cannot be fetched for ${process.platform}-${process.arch}. ` +
        `Run the same command with Node ${major}.`,
    );
  }
  const folder = await cached(`node-${version}`, `Fetching Node ${version} (once)`, (staging) =>
    installPackage(staging, `node-${platform}`, version),
  );
  return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
