/** Runs the store contract on the simulated store: what it promises is what the real ones promise. */
import { storeContract } from '../contracts/store.ts';
import { createSimulatedStore } from './simulatedStore.ts';

storeContract('simulated', async () => {
  const store = createSimulatedStore();
  return { store, reopen: async () => store, dispose: () => store.close() };
});
