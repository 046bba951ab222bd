/** The Cosmos adapter as one module, so that it can be loaded only where it is needed. */
export { connectCosmos } from './connectCosmos.ts';
export { createCosmosStore } from './cosmosStore.ts';
