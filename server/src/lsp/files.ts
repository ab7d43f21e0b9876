// Files for the server: by the host where it reaches them, else through the client, where it offers that.
import type { Connection } from 'vscode-languageserver';
import type { CoverageFiles } from '../coverage/coverageService';
import { ClientRequest } from '../protocol';
import type { Client } from './client';
import type { Host } from './host';
import { normalise } from './uri';

/** Reads and lists files; never throws. */
export function createFiles(connection: Connection, host: Host, client: Client): CoverageFiles {
  const ask = async <R>(method: string, params: object, otherwise: R): Promise<R> => {
    if (!client.options.files) return otherwise;
    try {
      return await connection.sendRequest<R>(method, params);
    } catch {
      return otherwise; // the client is going away, or cannot: as if there were no file
    }
  };
  return {
    read: async (uri) => {
      const own = await host.files.read(uri);
      return own !== undefined ? own : ask<string | null>(ClientRequest.readFile, { uri }, null);
    },
    // Files behind the client have no stamp: they count as unchanged until an event says otherwise.
    stamp: async (uri) => { const own = await host.files.stamp(uri); return own !== undefined ? own : 'client'; },
    list: async (folder, { include, exclude }) => {
      const own = await host.files.list(folder, include, exclude);
      const all = own ?? await ask<string[]>(ClientRequest.findFiles, { include, exclude }, []);
      return all.map(normalise).filter((uri) => uri.startsWith(`${folder}/`));
    },
  };
}
