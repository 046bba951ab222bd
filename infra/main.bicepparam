// An example: copy it, fill it in, and pass the copy to `az deployment group create`.
using './main.bicep'

param baseName = 'austausch-lotse'
param botLocation = 'global'
param botSku = 'F0'
param appServiceSku = 'B1'
param logLevel = 'info'

// The tenant of the deployment is allowed by default. Name all of them to allow several.
// param allowedTenants = ['00000000-0000-0000-0000-000000000000']
