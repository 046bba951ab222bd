// The app itself: one Linux web app that runs the TypeScript directly with Node 24.
param name string
param location string
param tags object
param sku string

@description('Resource id and client id of the identity that the bot acts as.')
param identityId string
param identityClientId string

param cosmosEndpoint string
param cosmosDatabase string
param cosmosContainer string

param allowedTenants array
param logLevel string
param workspaceId string

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: sku }
  properties: {
    reserved: true // Azure's word for Linux
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node src/index.ts'
      alwaysOn: true // reminders are sent while nobody writes
      healthCheckPath: '/health'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

// Each name is explained in .env.example.
resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    MICROSOFT_APP_ID: identityClientId
    MICROSOFT_APP_TENANT_ID: tenant().tenantId
    MICROSOFT_APP_TYPE: 'UserAssignedMSI'
    AZURE_CLIENT_ID: identityClientId
    COSMOS_ENDPOINT: cosmosEndpoint
    COSMOS_DATABASE: cosmosDatabase
    COSMOS_CONTAINER: cosmosContainer
    ALLOWED_TENANTS: join(allowedTenants, ',')
    LOG_LEVEL: logLevel
    PUBLIC_URL: 'https://${app.properties.defaultHostName}'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'true'
  }
}

// Deployments sign in with Entra; the user name and password of the publishing profile are switched off.
resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

// HTTP logs are left out on purpose: they would record who used the bot and when.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

output name string = app.name
output domain string = app.properties.defaultHostName
