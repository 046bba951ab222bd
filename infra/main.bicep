// Everything one installation of Austausch-Lotse needs in Azure. No secret is created: the bot signs in as itself.
targetScope = 'resourceGroup'

@description('Beginning of every resource name. Names that must be unique in the world get a suffix derived from the resource group.')
@minLength(3)
@maxLength(20)
param baseName string = 'austausch-lotse'

@description('Region of app, data and logs.')
param location string = resourceGroup().location

@description('Region of the bot registration. Global is the default of Azure; westeurope keeps the registration in the EU.')
@allowed(['global', 'westeurope'])
param botLocation string = 'global'

@description('F0 is free; S1 has a service level agreement. Messages in Teams cost nothing in either.')
@allowed(['F0', 'S1'])
param botSku string = 'F0'

@description('Size of the App Service plan. B1 is the smallest that may stay awake, which reminders need.')
@allowed(['B1', 'B2', 'B3', 'P0v3', 'P1v3'])
param appServiceSku string = 'B1'

@description('Entra tenants whose people may use the bot. Everyone else is refused.')
@minLength(1)
param allowedTenants array = [tenant().tenantId]

@allowed(['debug', 'info', 'warn', 'error'])
param logLevel string = 'info'

@description('How long logs are kept, in days. They hold no message content.')
@minValue(30)
@maxValue(90)
param logRetentionDays int = 30

var suffix = uniqueString(resourceGroup().id)
var webAppName = '${baseName}-${suffix}'
var tags = { application: 'austausch-lotse' }

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: '${baseName}-identity'
    location: location
    tags: tags
  }
}

module logs 'modules/logs.bicep' = {
  name: 'logs'
  params: {
    name: '${baseName}-logs'
    location: location
    tags: tags
    retentionDays: logRetentionDays
  }
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  params: {
    accountName: toLower('${baseName}-${suffix}')
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    workspaceId: logs.outputs.workspaceId
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    name: webAppName
    location: location
    tags: tags
    sku: appServiceSku
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    cosmosEndpoint: cosmos.outputs.endpoint
    cosmosDatabase: cosmos.outputs.databaseName
    cosmosContainer: cosmos.outputs.containerName
    allowedTenants: allowedTenants
    logLevel: logLevel
    workspaceId: logs.outputs.workspaceId
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${baseName}-${suffix}'
    location: botLocation
    tags: tags
    sku: botSku
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    domain: web.outputs.domain
  }
}

@description('Client id of the bot: --app-id of `npm run package:teams`.')
output appId string = identity.outputs.clientId

@description('Host name of the bot: --domain of `npm run package:teams`.')
output domain string = web.outputs.domain

@description('Name of the web app that the code is deployed to.')
output webAppName string = web.outputs.name

output cosmosEndpoint string = cosmos.outputs.endpoint
