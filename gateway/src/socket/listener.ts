import uWS from 'uWebSockets.js';
import type { CertificateFiles } from '@godwit/store/tls';

// The package's declarations leave this out; the native server has it.
interface ExclusiveListen {
  LIBUS_LISTEN_EXCLUSIVE_PORT: number;
  listen(host: string, port: number, flags: number, callback: (listening: uWS.us_listen_socket | false) => void): void;
}

/** The native server's name for messages that are not compressed. */
export const UNCOMPRESSED = uWS.DISABLED;

/** A listening port of the native server, over all changes of its certificate. */
export interface Listener {
  /** The actual port, also if 0 was requested. */
  readonly port: number;
  /** Stops accepting connections; existing ones stay. */
  stopListening(): void;
  /** Breaks the remaining connections. */
  close(): void;
}

/** The address to listen on, and the routes. */
export interface ListenerOptions {
  host: string;
  port: number;
  /** The certificate of the port; undefined: no TLS. */
  tls: CertificateFiles | undefined;
  /** Adds the routes to an app. Called once, and again for each change of the certificate. */
  route(app: uWS.TemplatedApp): void;
}

/**
 * Listens on a port. The native server cannot change the certificate of an app, so a changed one gets an app of its own,
 * which takes over the port; the connections of the app before stay where they are. Rejects if the port is not available.
 */
export async function openListener({ host, port, tls, route }: ListenerOptions): Promise<Listener> {
  const apps: uWS.TemplatedApp[] = [];
  let listening: uWS.us_listen_socket | undefined;
  let accepting = true;
  const release = () => {
    if (listening) uWS.us_listen_socket_close(listening);
    listening = undefined;
  };
  const newApp = () => {
    const app = createApp(tls);
    route(app);
    return app;
  };
  const take = async (app: uWS.TemplatedApp, onPort: number) => {
    listening = await listenExclusively(app, host, onPort);
    apps.push(app);
    return uWS.us_socket_local_port(listening);
  };

  const first = newApp();
  const actual = await take(first, port);
  if (tls && port === 0) {
    // A port that the system chose cannot be taken over later, unless it is bound by its number.
    release();
    await take(first, actual);
  }
  tls?.onChange(async () => {
    if (!accepting) return;
    // Before the port is released: a certificate that the native server refuses changes nothing.
    const app = newApp();
    release();
    await take(app, actual);
  });
  const stopListening = () => {
    accepting = false;
    release();
  };
  return {
    port: actual,
    stopListening,
    close() {
      stopListening();
      for (const app of new Set(apps)) app.close();
    },
  };
}

function createApp(tls: CertificateFiles | undefined): uWS.TemplatedApp {
  if (!tls) return uWS.App();
  try {
    return uWS.SSLApp({ cert_file_name: tls.certFile, key_file_name: tls.keyFile });
  } catch (cause) {
    throw new Error(`TLS_CERT_FILE and TLS_KEY_FILE: the native server cannot use ${tls.certFile}`, { cause });
  }
}

function listenExclusively(app: uWS.TemplatedApp, host: string, port: number): Promise<uWS.us_listen_socket> {
  return new Promise((resolve, reject) => {
    // By default two processes may share a port by accident.
    const exclusive = (uWS as unknown as ExclusiveListen).LIBUS_LISTEN_EXCLUSIVE_PORT;
    // Called before `listen` returns: no connection finds the port released.
    (app as unknown as ExclusiveListen).listen(host, port, exclusive, (listening) => {
      if (listening) resolve(listening);
      else reject(new Error(`cannot listen on ${host}:${port}: is the port in use?`));
    });
  });
}
