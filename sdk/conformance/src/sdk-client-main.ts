// The SDK as a client under test: `godwit-conformance -- node dist/sdk-client-main.js`.
import { runSdkClient } from './sdk-client.js';

await runSdkClient();
