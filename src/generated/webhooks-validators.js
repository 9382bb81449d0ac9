// Made by `npm run contracts` from spec/ with ajv's standalone compiler. Do not edit.

/** Takes over a nested value's errors; errors beyond the limit would not be read. */
function merge(errors, more) {
  if (errors === null) return more;
  for (const error of more) {
    if (errors.length >= 1000) break;
    errors.push(error);
  }
  return errors;
}

export function createAnswerValidators(formats) {
const exports = {};
exports.GetAllWebhooksRequest = validate52;
const schema19 = {"type":["object","null"],"properties":{"NameFilter":{"type":["string","null"]},"EventFilter":{"type":["string","null"]},"StatusFilter":{"type":["string","null"],"enum":["Unknown","Active","Stopped","TooManyErrors",null]}},"required":["NameFilter","EventFilter","StatusFilter"],"additionalProperties":false,"$id":"GetAllWebhooksRequest"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema19.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema19.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "NameFilter") || (key0 === "EventFilter")) || (key0 === "StatusFilter"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.NameFilter !== undefined){
let data0 = data.NameFilter;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NameFilter",keyword:"type",params:{type: schema19.properties.NameFilter.type}});
errors++;
}
}
if(data.EventFilter !== undefined){
let data1 = data.EventFilter;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EventFilter",keyword:"type",params:{type: schema19.properties.EventFilter.type}});
errors++;
}
}
if(data.StatusFilter !== undefined){
let data2 = data.StatusFilter;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StatusFilter",keyword:"type",params:{type: schema19.properties.StatusFilter.type}});
errors++;
}
if(!(((((data2 === "Unknown") || (data2 === "Active")) || (data2 === "Stopped")) || (data2 === "TooManyErrors")) || (data2 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/StatusFilter",keyword:"enum",params:{allowedValues: schema19.properties.StatusFilter.enum}});
errors++;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetLastErrorRequest = validate53;
const schema20 = {"type":["object","null"],"properties":{"WebhookId":{"type":"integer","format":"int32"}},"required":["WebhookId"],"additionalProperties":false,"$id":"GetLastErrorRequest"};
const formats0 = formats.int32;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema20.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema20.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(key0 === "WebhookId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.WebhookId !== undefined){
let data0 = data.WebhookId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.MDOListItem = validate54;
const schema21 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"ToolTip":{"type":["string","null"]},"Deleted":{"type":"boolean"},"Rank":{"type":"integer","format":"int32"},"Type":{"type":["string","null"]},"ChildItems":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"IconHint":{"type":["string","null"]},"ColorBlock":{"type":"integer","format":"int32"},"ExtraInfo":{"type":["string","null"]},"StyleHint":{"type":["string","null"]},"FullName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Name","ToolTip","Deleted","Rank","Type","ChildItems","IconHint","ColorBlock","ExtraInfo","StyleHint","FullName","TableRight","FieldProperties"],"additionalProperties":false,"$id":"MDOListItem"};
const func1 = Object.prototype.hasOwnProperty;
const wrapper0 = {validate: validate54};
const schema22 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"TableRight"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema22.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema22.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "Mask") || (key0 === "Reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema22.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema22.properties.Reason.type}});
errors++;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["object","null"],"properties":{"FieldRight":{"$ref":"FieldRight"},"FieldType":{"type":["string","null"]},"FieldLength":{"type":"integer","format":"int32"}},"required":["FieldRight","FieldType","FieldLength"],"additionalProperties":false,"$id":"FieldProperty"};
const schema24 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"FieldRight"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema24.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema24.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "Mask") || (key0 === "Reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema24.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema24.properties.Reason.type}});
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema23.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema23.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "FieldRight") || (key0 === "FieldType")) || (key0 === "FieldLength"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.FieldRight !== undefined){
if(!(validate58(data.FieldRight, {instancePath:instancePath+"/FieldRight",parentData:data,parentDataProperty:"FieldRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.FieldType !== undefined){
let data1 = data.FieldType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldType",keyword:"type",params:{type: schema23.properties.FieldType.type}});
errors++;
}
}
if(data.FieldLength !== undefined){
let data2 = data.FieldLength;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema21.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema21.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema21.properties.Name.type}});
errors++;
}
}
if(data.ToolTip !== undefined){
let data2 = data.ToolTip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToolTip",keyword:"type",params:{type: schema21.properties.ToolTip.type}});
errors++;
}
}
if(data.Deleted !== undefined){
if(typeof data.Deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Rank !== undefined){
let data4 = data.Rank;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema21.properties.Type.type}});
errors++;
}
}
if(data.ChildItems !== undefined){
let data6 = data.ChildItems;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems",keyword:"type",params:{type: schema21.properties.ChildItems.type}});
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(wrapper0.validate(data7, {instancePath:instancePath+"/ChildItems/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
}
if(data.IconHint !== undefined){
let data8 = data.IconHint;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/IconHint",keyword:"type",params:{type: schema21.properties.IconHint.type}});
errors++;
}
}
if(data.ColorBlock !== undefined){
let data9 = data.ColorBlock;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/ColorBlock",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/ColorBlock",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ExtraInfo !== undefined){
let data10 = data.ExtraInfo;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraInfo",keyword:"type",params:{type: schema21.properties.ExtraInfo.type}});
errors++;
}
}
if(data.StyleHint !== undefined){
let data11 = data.StyleHint;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StyleHint",keyword:"type",params:{type: schema21.properties.StyleHint.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data12 = data.FullName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema21.properties.FullName.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate55(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data14 = data.FieldProperties;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema21.properties.FieldProperties.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data15, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.SignalEventRequest = validate61;
const schema25 = {"type":["object","null"],"properties":{"EventName":{"type":["string","null"]},"PrimaryKey":{"type":"integer","format":"int32"},"Data":{"type":["object","null"],"additionalProperties":{}}},"required":["EventName","PrimaryKey","Data"],"additionalProperties":false,"$id":"SignalEventRequest"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema25.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema25.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "EventName") || (key0 === "PrimaryKey")) || (key0 === "Data"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.EventName !== undefined){
let data0 = data.EventName;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EventName",keyword:"type",params:{type: schema25.properties.EventName.type}});
errors++;
}
}
if(data.PrimaryKey !== undefined){
let data1 = data.PrimaryKey;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/PrimaryKey",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/PrimaryKey",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Data !== undefined){
let data2 = data.Data;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Data",keyword:"type",params:{type: schema25.properties.Data.type}});
errors++;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.TestWebhookRequest = validate62;
const schema26 = {"type":["object","null"],"properties":{"Webhook":{"$ref":"Webhook"}},"required":["Webhook"],"additionalProperties":false,"$id":"TestWebhookRequest"};
const schema27 = {"type":["object","null"],"properties":{"WebhookId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Events":{"type":["array","null"],"items":{"type":"string"}},"TargetUrl":{"type":["string","null"]},"Secret":{"type":["string","null"]},"State":{"type":["string","null"],"enum":["Unknown","Active","Stopped","TooManyErrors",null]},"Type":{"type":["string","null"]},"Headers":{"type":["object","null"],"additionalProperties":{"type":"string"}},"Properties":{"type":["object","null"],"additionalProperties":{}},"Registered":{"type":"string","format":"date-time"},"RegisteredAssociate":{"$ref":"Associate"},"Updated":{"type":"string","format":"date-time"},"UpdatedAssociate":{"$ref":"Associate"},"ErrorsEmail":{"type":["string","null"]},"ErrorEmails":{"type":["array","null"],"items":{"type":"string"}},"ErrorAssociates":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"Description":{"type":["string","null"]},"NotifyVia":{"type":["string","null"],"enum":["None","Email","InApp",null]},"NotifyWhen":{"type":["string","null"],"pattern":"^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"},"TotalCalls":{"type":"integer","format":"int32"},"TotalErrors":{"type":"integer","format":"int32"},"ConsecutiveErrors":{"type":"integer","format":"int32"},"LastError":{"type":["string","null"]}},"required":["WebhookId","Name","Events","TargetUrl","Secret","State","Type","Headers","Properties","Registered","RegisteredAssociate","Updated","UpdatedAssociate","ErrorsEmail","ErrorEmails","ErrorAssociates","Description","NotifyVia","NotifyWhen","TotalCalls","TotalErrors","ConsecutiveErrors","LastError"],"additionalProperties":false,"$id":"Webhook"};
const formats14 = formats["date-time"];
const schema28 = {"type":["object","null"],"properties":{"AssociateId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"PersonId":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"Tooltip":{"type":["string","null"]},"Type":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"GroupIdx":{"type":"integer","format":"int32"},"FullName":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"Deleted":{"type":"boolean"},"EjUserId":{"type":"integer","format":"int32"},"UserName":{"type":["string","null"]},"ExtraFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"CustomFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["AssociateId","Name","PersonId","Rank","Tooltip","Type","GroupIdx","FullName","FormalName","Deleted","EjUserId","UserName","ExtraFields","CustomFields","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Associate"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema28.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema28.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data0 = data.AssociateId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema28.properties.Name.type}});
errors++;
}
}
if(data.PersonId !== undefined){
let data2 = data.PersonId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data3 = data.Rank;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Tooltip !== undefined){
let data4 = data.Tooltip;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema28.properties.Tooltip.type}});
errors++;
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema28.properties.Type.type}});
errors++;
}
if(!(((((((data5 === "Unknown") || (data5 === "InternalAssociate")) || (data5 === "ResourceAssociate")) || (data5 === "ExternalAssociate")) || (data5 === "AnonymousAssociate")) || (data5 === "SystemAssociate")) || (data5 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema28.properties.Type.enum}});
errors++;
}
}
if(data.GroupIdx !== undefined){
let data6 = data.GroupIdx;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/GroupIdx",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/GroupIdx",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.FullName !== undefined){
let data7 = data.FullName;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema28.properties.FullName.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data8 = data.FormalName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema28.properties.FormalName.type}});
errors++;
}
}
if(data.Deleted !== undefined){
if(typeof data.Deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.EjUserId !== undefined){
let data10 = data.EjUserId;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data10 == "number"){
if(!(formats0.validate(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UserName !== undefined){
let data11 = data.UserName;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema28.properties.UserName.type}});
errors++;
}
}
if(data.ExtraFields !== undefined){
let data12 = data.ExtraFields;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields",keyword:"type",params:{type: schema28.properties.ExtraFields.type}});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema28.properties.ExtraFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.CustomFields !== undefined){
let data14 = data.CustomFields;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields",keyword:"type",params:{type: schema28.properties.CustomFields.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
let data15 = data14[key2];
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema28.properties.CustomFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.TableRight !== undefined){
if(!(validate55(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data17 = data.FieldProperties;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema28.properties.FieldProperties.type}});
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
let data18 = data17[key3];
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data18, {instancePath:instancePath+"/FieldProperties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema27.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema27.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.WebhookId !== undefined){
let data0 = data.WebhookId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema27.properties.Name.type}});
errors++;
}
}
if(data.Events !== undefined){
let data2 = data.Events;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Events",keyword:"type",params:{type: schema27.properties.Events.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Events/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.TargetUrl !== undefined){
let data4 = data.TargetUrl;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TargetUrl",keyword:"type",params:{type: schema27.properties.TargetUrl.type}});
errors++;
}
}
if(data.Secret !== undefined){
let data5 = data.Secret;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Secret",keyword:"type",params:{type: schema27.properties.Secret.type}});
errors++;
}
}
if(data.State !== undefined){
let data6 = data.State;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"type",params:{type: schema27.properties.State.type}});
errors++;
}
if(!(((((data6 === "Unknown") || (data6 === "Active")) || (data6 === "Stopped")) || (data6 === "TooManyErrors")) || (data6 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"enum",params:{allowedValues: schema27.properties.State.enum}});
errors++;
}
}
if(data.Type !== undefined){
let data7 = data.Type;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema27.properties.Type.type}});
errors++;
}
}
if(data.Headers !== undefined){
let data8 = data.Headers;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Headers",keyword:"type",params:{type: schema27.properties.Headers.type}});
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(typeof data8[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.Properties !== undefined){
let data10 = data.Properties;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Properties",keyword:"type",params:{type: schema27.properties.Properties.type}});
errors++;
}
}
if(data.Registered !== undefined){
let data11 = data.Registered;
if(typeof data11 === "string"){
if(!(formats14(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RegisteredAssociate !== undefined){
if(!(validate64(data.RegisteredAssociate, {instancePath:instancePath+"/RegisteredAssociate",parentData:data,parentDataProperty:"RegisteredAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Updated !== undefined){
let data13 = data.Updated;
if(typeof data13 === "string"){
if(!(formats14(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.UpdatedAssociate !== undefined){
if(!(validate64(data.UpdatedAssociate, {instancePath:instancePath+"/UpdatedAssociate",parentData:data,parentDataProperty:"UpdatedAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.ErrorsEmail !== undefined){
let data15 = data.ErrorsEmail;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorsEmail",keyword:"type",params:{type: schema27.properties.ErrorsEmail.type}});
errors++;
}
}
if(data.ErrorEmails !== undefined){
let data16 = data.ErrorEmails;
if((!(Array.isArray(data16))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails",keyword:"type",params:{type: schema27.properties.ErrorEmails.type}});
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.ErrorAssociates !== undefined){
let data18 = data.ErrorAssociates;
if((!(Array.isArray(data18))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates",keyword:"type",params:{type: schema27.properties.ErrorAssociates.type}});
errors++;
}
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate54(data19, {instancePath:instancePath+"/ErrorAssociates/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
}
if(data.Description !== undefined){
let data20 = data.Description;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema27.properties.Description.type}});
errors++;
}
}
if(data.NotifyVia !== undefined){
let data21 = data.NotifyVia;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"type",params:{type: schema27.properties.NotifyVia.type}});
errors++;
}
if(!((((data21 === "None") || (data21 === "Email")) || (data21 === "InApp")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"enum",params:{allowedValues: schema27.properties.NotifyVia.enum}});
errors++;
}
}
if(data.NotifyWhen !== undefined){
let data22 = data.NotifyWhen;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"type",params:{type: schema27.properties.NotifyWhen.type}});
errors++;
}
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"pattern",params:{pattern: "^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"}});
errors++;
}
}
}
if(data.TotalCalls !== undefined){
let data23 = data.TotalCalls;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data23 == "number"){
if(!(formats0.validate(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TotalErrors !== undefined){
let data24 = data.TotalErrors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ConsecutiveErrors !== undefined){
let data25 = data.ConsecutiveErrors;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.LastError !== undefined){
let data26 = data.LastError;
if((typeof data26 !== "string") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastError",keyword:"type",params:{type: schema27.properties.LastError.type}});
errors++;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema26.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema26.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(key0 === "Webhook")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Webhook !== undefined){
if(!(validate63(data.Webhook, {instancePath:instancePath+"/Webhook",parentData:data,parentDataProperty:"Webhook",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.WebhookResult = validate71;
const schema29 = {"type":["object","null"],"properties":{"Success":{"type":"boolean"},"Message":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Success","Message","TableRight","FieldProperties"],"additionalProperties":false,"$id":"WebhookResult"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema29.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema29.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "Success") || (key0 === "Message")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Success !== undefined){
if(typeof data.Success !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Success",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Message !== undefined){
let data1 = data.Message;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Message",keyword:"type",params:{type: schema29.properties.Message.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate55(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data3 = data.FieldProperties;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema29.properties.FieldProperties.type}});
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data4, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.WebhookWithLinks = validate74;
const schema30 = {"type":["object","null"],"properties":{"WebhookId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Events":{"type":["array","null"],"items":{"type":"string"}},"TargetUrl":{"type":["string","null"]},"Secret":{"type":["string","null"]},"State":{"type":["string","null"],"enum":["Unknown","Active","Stopped","TooManyErrors",null]},"Type":{"type":["string","null"]},"Headers":{"type":["object","null"],"additionalProperties":{"type":"string"}},"Properties":{"type":["object","null"],"additionalProperties":{}},"Registered":{"type":"string","format":"date-time"},"RegisteredAssociate":{"$ref":"Associate"},"Updated":{"type":"string","format":"date-time"},"UpdatedAssociate":{"$ref":"Associate"},"ErrorsEmail":{"type":["string","null"]},"ErrorEmails":{"type":["array","null"],"items":{"type":"string"}},"ErrorAssociates":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"Description":{"type":["string","null"]},"NotifyVia":{"type":["string","null"],"enum":["None","Email","InApp",null]},"NotifyWhen":{"type":["string","null"],"pattern":"^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"},"TotalCalls":{"type":"integer","format":"int32"},"TotalErrors":{"type":"integer","format":"int32"},"ConsecutiveErrors":{"type":"integer","format":"int32"},"LastError":{"type":["string","null"]},"_Links":{"type":["object","null"],"additionalProperties":{"type":"string"}}},"required":["WebhookId","Name","Events","TargetUrl","Secret","State","Type","Headers","Properties","Registered","RegisteredAssociate","Updated","UpdatedAssociate","ErrorsEmail","ErrorEmails","ErrorAssociates","Description","NotifyVia","NotifyWhen","TotalCalls","TotalErrors","ConsecutiveErrors","LastError","_Links"],"additionalProperties":false,"$id":"WebhookWithLinks"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema30.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema30.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.WebhookId !== undefined){
let data0 = data.WebhookId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema30.properties.Name.type}});
errors++;
}
}
if(data.Events !== undefined){
let data2 = data.Events;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Events",keyword:"type",params:{type: schema30.properties.Events.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Events/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.TargetUrl !== undefined){
let data4 = data.TargetUrl;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TargetUrl",keyword:"type",params:{type: schema30.properties.TargetUrl.type}});
errors++;
}
}
if(data.Secret !== undefined){
let data5 = data.Secret;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Secret",keyword:"type",params:{type: schema30.properties.Secret.type}});
errors++;
}
}
if(data.State !== undefined){
let data6 = data.State;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"type",params:{type: schema30.properties.State.type}});
errors++;
}
if(!(((((data6 === "Unknown") || (data6 === "Active")) || (data6 === "Stopped")) || (data6 === "TooManyErrors")) || (data6 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"enum",params:{allowedValues: schema30.properties.State.enum}});
errors++;
}
}
if(data.Type !== undefined){
let data7 = data.Type;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema30.properties.Type.type}});
errors++;
}
}
if(data.Headers !== undefined){
let data8 = data.Headers;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Headers",keyword:"type",params:{type: schema30.properties.Headers.type}});
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(typeof data8[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.Properties !== undefined){
let data10 = data.Properties;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Properties",keyword:"type",params:{type: schema30.properties.Properties.type}});
errors++;
}
}
if(data.Registered !== undefined){
let data11 = data.Registered;
if(typeof data11 === "string"){
if(!(formats14(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RegisteredAssociate !== undefined){
if(!(validate64(data.RegisteredAssociate, {instancePath:instancePath+"/RegisteredAssociate",parentData:data,parentDataProperty:"RegisteredAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Updated !== undefined){
let data13 = data.Updated;
if(typeof data13 === "string"){
if(!(formats14(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.UpdatedAssociate !== undefined){
if(!(validate64(data.UpdatedAssociate, {instancePath:instancePath+"/UpdatedAssociate",parentData:data,parentDataProperty:"UpdatedAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.ErrorsEmail !== undefined){
let data15 = data.ErrorsEmail;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorsEmail",keyword:"type",params:{type: schema30.properties.ErrorsEmail.type}});
errors++;
}
}
if(data.ErrorEmails !== undefined){
let data16 = data.ErrorEmails;
if((!(Array.isArray(data16))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails",keyword:"type",params:{type: schema30.properties.ErrorEmails.type}});
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.ErrorAssociates !== undefined){
let data18 = data.ErrorAssociates;
if((!(Array.isArray(data18))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates",keyword:"type",params:{type: schema30.properties.ErrorAssociates.type}});
errors++;
}
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate54(data19, {instancePath:instancePath+"/ErrorAssociates/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
}
if(data.Description !== undefined){
let data20 = data.Description;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema30.properties.Description.type}});
errors++;
}
}
if(data.NotifyVia !== undefined){
let data21 = data.NotifyVia;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"type",params:{type: schema30.properties.NotifyVia.type}});
errors++;
}
if(!((((data21 === "None") || (data21 === "Email")) || (data21 === "InApp")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"enum",params:{allowedValues: schema30.properties.NotifyVia.enum}});
errors++;
}
}
if(data.NotifyWhen !== undefined){
let data22 = data.NotifyWhen;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"type",params:{type: schema30.properties.NotifyWhen.type}});
errors++;
}
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"pattern",params:{pattern: "^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"}});
errors++;
}
}
}
if(data.TotalCalls !== undefined){
let data23 = data.TotalCalls;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data23 == "number"){
if(!(formats0.validate(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TotalErrors !== undefined){
let data24 = data.TotalErrors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ConsecutiveErrors !== undefined){
let data25 = data.ConsecutiveErrors;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.LastError !== undefined){
let data26 = data.LastError;
if((typeof data26 !== "string") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastError",keyword:"type",params:{type: schema30.properties.LastError.type}});
errors++;
}
}
if(data._Links !== undefined){
let data27 = data._Links;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/_Links",keyword:"type",params:{type: schema30.properties._Links.type}});
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key2 in data27){
if(typeof data27[key2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/_Links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.Webhook = validate63;

return exports;
}

export function createSelectValidators(formats) {
const exports = {};
exports.GetAllWebhooksRequest = validate52;
const schema19 = {"type":["object","null"],"properties":{"NameFilter":{"type":["string","null"]},"EventFilter":{"type":["string","null"]},"StatusFilter":{"type":["string","null"],"enum":["Unknown","Active","Stopped","TooManyErrors",null]}},"required":["NameFilter","EventFilter","StatusFilter"],"additionalProperties":false,"$id":"GetAllWebhooksRequest"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema19.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema19.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "NameFilter") || (key0 === "EventFilter")) || (key0 === "StatusFilter"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.NameFilter !== undefined){
let data0 = data.NameFilter;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NameFilter",keyword:"type",params:{type: schema19.properties.NameFilter.type}});
errors++;
}
}
if(data.EventFilter !== undefined){
let data1 = data.EventFilter;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EventFilter",keyword:"type",params:{type: schema19.properties.EventFilter.type}});
errors++;
}
}
if(data.StatusFilter !== undefined){
let data2 = data.StatusFilter;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StatusFilter",keyword:"type",params:{type: schema19.properties.StatusFilter.type}});
errors++;
}
if(!(((((data2 === "Unknown") || (data2 === "Active")) || (data2 === "Stopped")) || (data2 === "TooManyErrors")) || (data2 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/StatusFilter",keyword:"enum",params:{allowedValues: schema19.properties.StatusFilter.enum}});
errors++;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetLastErrorRequest = validate53;
const schema20 = {"type":["object","null"],"properties":{"WebhookId":{"type":["integer","null"],"format":"int32"}},"required":["WebhookId"],"additionalProperties":false,"$id":"GetLastErrorRequest"};
const formats0 = formats.int32;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema20.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema20.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(key0 === "WebhookId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.WebhookId !== undefined){
let data0 = data.WebhookId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"type",params:{type: schema20.properties.WebhookId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.MDOListItem = validate54;
const schema21 = {"type":["object","null"],"properties":{"Id":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"ToolTip":{"type":["string","null"]},"Deleted":{"type":["boolean","null"]},"Rank":{"type":["integer","null"],"format":"int32"},"Type":{"type":["string","null"]},"ChildItems":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"IconHint":{"type":["string","null"]},"ColorBlock":{"type":["integer","null"],"format":"int32"},"ExtraInfo":{"type":["string","null"]},"StyleHint":{"type":["string","null"]},"FullName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Name","ToolTip","Deleted","Rank","Type","ChildItems","IconHint","ColorBlock","ExtraInfo","StyleHint","FullName","TableRight","FieldProperties"],"additionalProperties":false,"$id":"MDOListItem"};
const func1 = Object.prototype.hasOwnProperty;
const wrapper0 = {validate: validate54};
const schema22 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"TableRight"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema22.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema22.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "Mask") || (key0 === "Reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema22.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema22.properties.Reason.type}});
errors++;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["object","null"],"properties":{"FieldRight":{"$ref":"FieldRight"},"FieldType":{"type":["string","null"]},"FieldLength":{"type":["integer","null"],"format":"int32"}},"required":["FieldRight","FieldType","FieldLength"],"additionalProperties":false,"$id":"FieldProperty"};
const schema24 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"FieldRight"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema24.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema24.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "Mask") || (key0 === "Reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema24.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema24.properties.Reason.type}});
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema23.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema23.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "FieldRight") || (key0 === "FieldType")) || (key0 === "FieldLength"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.FieldRight !== undefined){
if(!(validate58(data.FieldRight, {instancePath:instancePath+"/FieldRight",parentData:data,parentDataProperty:"FieldRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.FieldType !== undefined){
let data1 = data.FieldType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldType",keyword:"type",params:{type: schema23.properties.FieldType.type}});
errors++;
}
}
if(data.FieldLength !== undefined){
let data2 = data.FieldLength;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldLength",keyword:"type",params:{type: schema23.properties.FieldLength.type}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema21.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema21.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"type",params:{type: schema21.properties.Id.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema21.properties.Name.type}});
errors++;
}
}
if(data.ToolTip !== undefined){
let data2 = data.ToolTip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToolTip",keyword:"type",params:{type: schema21.properties.ToolTip.type}});
errors++;
}
}
if(data.Deleted !== undefined){
let data3 = data.Deleted;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Deleted",keyword:"type",params:{type: schema21.properties.Deleted.type}});
errors++;
}
}
if(data.Rank !== undefined){
let data4 = data.Rank;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: schema21.properties.Rank.type}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema21.properties.Type.type}});
errors++;
}
}
if(data.ChildItems !== undefined){
let data6 = data.ChildItems;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems",keyword:"type",params:{type: schema21.properties.ChildItems.type}});
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(wrapper0.validate(data7, {instancePath:instancePath+"/ChildItems/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
}
if(data.IconHint !== undefined){
let data8 = data.IconHint;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/IconHint",keyword:"type",params:{type: schema21.properties.IconHint.type}});
errors++;
}
}
if(data.ColorBlock !== undefined){
let data9 = data.ColorBlock;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ColorBlock",keyword:"type",params:{type: schema21.properties.ColorBlock.type}});
errors++;
}
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/ColorBlock",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ExtraInfo !== undefined){
let data10 = data.ExtraInfo;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraInfo",keyword:"type",params:{type: schema21.properties.ExtraInfo.type}});
errors++;
}
}
if(data.StyleHint !== undefined){
let data11 = data.StyleHint;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StyleHint",keyword:"type",params:{type: schema21.properties.StyleHint.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data12 = data.FullName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema21.properties.FullName.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate55(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data14 = data.FieldProperties;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema21.properties.FieldProperties.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data15, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.SignalEventRequest = validate61;
const schema25 = {"type":["object","null"],"properties":{"EventName":{"type":["string","null"]},"PrimaryKey":{"type":["integer","null"],"format":"int32"},"Data":{"type":["object","null"],"additionalProperties":{}}},"required":["EventName","PrimaryKey","Data"],"additionalProperties":false,"$id":"SignalEventRequest"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema25.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema25.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "EventName") || (key0 === "PrimaryKey")) || (key0 === "Data"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.EventName !== undefined){
let data0 = data.EventName;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EventName",keyword:"type",params:{type: schema25.properties.EventName.type}});
errors++;
}
}
if(data.PrimaryKey !== undefined){
let data1 = data.PrimaryKey;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PrimaryKey",keyword:"type",params:{type: schema25.properties.PrimaryKey.type}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/PrimaryKey",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Data !== undefined){
let data2 = data.Data;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Data",keyword:"type",params:{type: schema25.properties.Data.type}});
errors++;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.TestWebhookRequest = validate62;
const schema26 = {"type":["object","null"],"properties":{"Webhook":{"$ref":"Webhook"}},"required":["Webhook"],"additionalProperties":false,"$id":"TestWebhookRequest"};
const schema27 = {"type":["object","null"],"properties":{"WebhookId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"Events":{"type":["array","null"],"items":{"type":"string"}},"TargetUrl":{"type":["string","null"]},"Secret":{"type":["string","null"]},"State":{"type":["string","null"],"enum":["Unknown","Active","Stopped","TooManyErrors",null]},"Type":{"type":["string","null"]},"Headers":{"type":["object","null"],"additionalProperties":{"type":"string"}},"Properties":{"type":["object","null"],"additionalProperties":{}},"Registered":{"type":["string","null"],"format":"date-time"},"RegisteredAssociate":{"$ref":"Associate"},"Updated":{"type":["string","null"],"format":"date-time"},"UpdatedAssociate":{"$ref":"Associate"},"ErrorsEmail":{"type":["string","null"]},"ErrorEmails":{"type":["array","null"],"items":{"type":"string"}},"ErrorAssociates":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"Description":{"type":["string","null"]},"NotifyVia":{"type":["string","null"],"enum":["None","Email","InApp",null]},"NotifyWhen":{"type":["string","null"],"pattern":"^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"},"TotalCalls":{"type":["integer","null"],"format":"int32"},"TotalErrors":{"type":["integer","null"],"format":"int32"},"ConsecutiveErrors":{"type":["integer","null"],"format":"int32"},"LastError":{"type":["string","null"]}},"required":["WebhookId","Name","Events","TargetUrl","Secret","State","Type","Headers","Properties","Registered","RegisteredAssociate","Updated","UpdatedAssociate","ErrorsEmail","ErrorEmails","ErrorAssociates","Description","NotifyVia","NotifyWhen","TotalCalls","TotalErrors","ConsecutiveErrors","LastError"],"additionalProperties":false,"$id":"Webhook"};
const formats14 = formats["date-time"];
const schema28 = {"type":["object","null"],"properties":{"AssociateId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"PersonId":{"type":["integer","null"],"format":"int32"},"Rank":{"type":["integer","null"],"format":"int32"},"Tooltip":{"type":["string","null"]},"Type":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"GroupIdx":{"type":["integer","null"],"format":"int32"},"FullName":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"Deleted":{"type":["boolean","null"]},"EjUserId":{"type":["integer","null"],"format":"int32"},"UserName":{"type":["string","null"]},"ExtraFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"CustomFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["AssociateId","Name","PersonId","Rank","Tooltip","Type","GroupIdx","FullName","FormalName","Deleted","EjUserId","UserName","ExtraFields","CustomFields","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Associate"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema28.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema28.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data0 = data.AssociateId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: schema28.properties.AssociateId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema28.properties.Name.type}});
errors++;
}
}
if(data.PersonId !== undefined){
let data2 = data.PersonId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: schema28.properties.PersonId.type}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data3 = data.Rank;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: schema28.properties.Rank.type}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Tooltip !== undefined){
let data4 = data.Tooltip;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema28.properties.Tooltip.type}});
errors++;
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema28.properties.Type.type}});
errors++;
}
if(!(((((((data5 === "Unknown") || (data5 === "InternalAssociate")) || (data5 === "ResourceAssociate")) || (data5 === "ExternalAssociate")) || (data5 === "AnonymousAssociate")) || (data5 === "SystemAssociate")) || (data5 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema28.properties.Type.enum}});
errors++;
}
}
if(data.GroupIdx !== undefined){
let data6 = data.GroupIdx;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/GroupIdx",keyword:"type",params:{type: schema28.properties.GroupIdx.type}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/GroupIdx",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.FullName !== undefined){
let data7 = data.FullName;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema28.properties.FullName.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data8 = data.FormalName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema28.properties.FormalName.type}});
errors++;
}
}
if(data.Deleted !== undefined){
let data9 = data.Deleted;
if((typeof data9 !== "boolean") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Deleted",keyword:"type",params:{type: schema28.properties.Deleted.type}});
errors++;
}
}
if(data.EjUserId !== undefined){
let data10 = data.EjUserId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"type",params:{type: schema28.properties.EjUserId.type}});
errors++;
}
if(typeof data10 == "number"){
if(!(formats0.validate(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UserName !== undefined){
let data11 = data.UserName;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema28.properties.UserName.type}});
errors++;
}
}
if(data.ExtraFields !== undefined){
let data12 = data.ExtraFields;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields",keyword:"type",params:{type: schema28.properties.ExtraFields.type}});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema28.properties.ExtraFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.CustomFields !== undefined){
let data14 = data.CustomFields;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields",keyword:"type",params:{type: schema28.properties.CustomFields.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
let data15 = data14[key2];
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema28.properties.CustomFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.TableRight !== undefined){
if(!(validate55(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data17 = data.FieldProperties;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema28.properties.FieldProperties.type}});
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
let data18 = data17[key3];
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data18, {instancePath:instancePath+"/FieldProperties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema27.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema27.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema27.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.WebhookId !== undefined){
let data0 = data.WebhookId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"type",params:{type: schema27.properties.WebhookId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema27.properties.Name.type}});
errors++;
}
}
if(data.Events !== undefined){
let data2 = data.Events;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Events",keyword:"type",params:{type: schema27.properties.Events.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Events/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.TargetUrl !== undefined){
let data4 = data.TargetUrl;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TargetUrl",keyword:"type",params:{type: schema27.properties.TargetUrl.type}});
errors++;
}
}
if(data.Secret !== undefined){
let data5 = data.Secret;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Secret",keyword:"type",params:{type: schema27.properties.Secret.type}});
errors++;
}
}
if(data.State !== undefined){
let data6 = data.State;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"type",params:{type: schema27.properties.State.type}});
errors++;
}
if(!(((((data6 === "Unknown") || (data6 === "Active")) || (data6 === "Stopped")) || (data6 === "TooManyErrors")) || (data6 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"enum",params:{allowedValues: schema27.properties.State.enum}});
errors++;
}
}
if(data.Type !== undefined){
let data7 = data.Type;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema27.properties.Type.type}});
errors++;
}
}
if(data.Headers !== undefined){
let data8 = data.Headers;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Headers",keyword:"type",params:{type: schema27.properties.Headers.type}});
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(typeof data8[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.Properties !== undefined){
let data10 = data.Properties;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Properties",keyword:"type",params:{type: schema27.properties.Properties.type}});
errors++;
}
}
if(data.Registered !== undefined){
let data11 = data.Registered;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"type",params:{type: schema27.properties.Registered.type}});
errors++;
}
if(typeof data11 === "string"){
if(!(formats14(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.RegisteredAssociate !== undefined){
if(!(validate64(data.RegisteredAssociate, {instancePath:instancePath+"/RegisteredAssociate",parentData:data,parentDataProperty:"RegisteredAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Updated !== undefined){
let data13 = data.Updated;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"type",params:{type: schema27.properties.Updated.type}});
errors++;
}
if(typeof data13 === "string"){
if(!(formats14(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.UpdatedAssociate !== undefined){
if(!(validate64(data.UpdatedAssociate, {instancePath:instancePath+"/UpdatedAssociate",parentData:data,parentDataProperty:"UpdatedAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.ErrorsEmail !== undefined){
let data15 = data.ErrorsEmail;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorsEmail",keyword:"type",params:{type: schema27.properties.ErrorsEmail.type}});
errors++;
}
}
if(data.ErrorEmails !== undefined){
let data16 = data.ErrorEmails;
if((!(Array.isArray(data16))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails",keyword:"type",params:{type: schema27.properties.ErrorEmails.type}});
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.ErrorAssociates !== undefined){
let data18 = data.ErrorAssociates;
if((!(Array.isArray(data18))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates",keyword:"type",params:{type: schema27.properties.ErrorAssociates.type}});
errors++;
}
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate54(data19, {instancePath:instancePath+"/ErrorAssociates/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
}
if(data.Description !== undefined){
let data20 = data.Description;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema27.properties.Description.type}});
errors++;
}
}
if(data.NotifyVia !== undefined){
let data21 = data.NotifyVia;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"type",params:{type: schema27.properties.NotifyVia.type}});
errors++;
}
if(!((((data21 === "None") || (data21 === "Email")) || (data21 === "InApp")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"enum",params:{allowedValues: schema27.properties.NotifyVia.enum}});
errors++;
}
}
if(data.NotifyWhen !== undefined){
let data22 = data.NotifyWhen;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"type",params:{type: schema27.properties.NotifyWhen.type}});
errors++;
}
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"pattern",params:{pattern: "^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"}});
errors++;
}
}
}
if(data.TotalCalls !== undefined){
let data23 = data.TotalCalls;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"type",params:{type: schema27.properties.TotalCalls.type}});
errors++;
}
if(typeof data23 == "number"){
if(!(formats0.validate(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TotalErrors !== undefined){
let data24 = data.TotalErrors;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"type",params:{type: schema27.properties.TotalErrors.type}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ConsecutiveErrors !== undefined){
let data25 = data.ConsecutiveErrors;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"type",params:{type: schema27.properties.ConsecutiveErrors.type}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.LastError !== undefined){
let data26 = data.LastError;
if((typeof data26 !== "string") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastError",keyword:"type",params:{type: schema27.properties.LastError.type}});
errors++;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema26.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema26.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(key0 === "Webhook")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Webhook !== undefined){
if(!(validate63(data.Webhook, {instancePath:instancePath+"/Webhook",parentData:data,parentDataProperty:"Webhook",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.WebhookResult = validate71;
const schema29 = {"type":["object","null"],"properties":{"Success":{"type":["boolean","null"]},"Message":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Success","Message","TableRight","FieldProperties"],"additionalProperties":false,"$id":"WebhookResult"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema29.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema29.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "Success") || (key0 === "Message")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Success !== undefined){
let data0 = data.Success;
if((typeof data0 !== "boolean") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Success",keyword:"type",params:{type: schema29.properties.Success.type}});
errors++;
}
}
if(data.Message !== undefined){
let data1 = data.Message;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Message",keyword:"type",params:{type: schema29.properties.Message.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate55(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data3 = data.FieldProperties;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema29.properties.FieldProperties.type}});
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data4, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.WebhookWithLinks = validate74;
const schema30 = {"type":["object","null"],"properties":{"WebhookId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"Events":{"type":["array","null"],"items":{"type":"string"}},"TargetUrl":{"type":["string","null"]},"Secret":{"type":["string","null"]},"State":{"type":["string","null"],"enum":["Unknown","Active","Stopped","TooManyErrors",null]},"Type":{"type":["string","null"]},"Headers":{"type":["object","null"],"additionalProperties":{"type":"string"}},"Properties":{"type":["object","null"],"additionalProperties":{}},"Registered":{"type":["string","null"],"format":"date-time"},"RegisteredAssociate":{"$ref":"Associate"},"Updated":{"type":["string","null"],"format":"date-time"},"UpdatedAssociate":{"$ref":"Associate"},"ErrorsEmail":{"type":["string","null"]},"ErrorEmails":{"type":["array","null"],"items":{"type":"string"}},"ErrorAssociates":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"Description":{"type":["string","null"]},"NotifyVia":{"type":["string","null"],"enum":["None","Email","InApp",null]},"NotifyWhen":{"type":["string","null"],"pattern":"^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"},"TotalCalls":{"type":["integer","null"],"format":"int32"},"TotalErrors":{"type":["integer","null"],"format":"int32"},"ConsecutiveErrors":{"type":["integer","null"],"format":"int32"},"LastError":{"type":["string","null"]},"_Links":{"type":["object","null"],"additionalProperties":{"type":"string"}}},"required":["WebhookId","Name","Events","TargetUrl","Secret","State","Type","Headers","Properties","Registered","RegisteredAssociate","Updated","UpdatedAssociate","ErrorsEmail","ErrorEmails","ErrorAssociates","Description","NotifyVia","NotifyWhen","TotalCalls","TotalErrors","ConsecutiveErrors","LastError","_Links"],"additionalProperties":false,"$id":"WebhookWithLinks"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema30.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema30.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.WebhookId !== undefined){
let data0 = data.WebhookId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"type",params:{type: schema30.properties.WebhookId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema30.properties.Name.type}});
errors++;
}
}
if(data.Events !== undefined){
let data2 = data.Events;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Events",keyword:"type",params:{type: schema30.properties.Events.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Events/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.TargetUrl !== undefined){
let data4 = data.TargetUrl;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TargetUrl",keyword:"type",params:{type: schema30.properties.TargetUrl.type}});
errors++;
}
}
if(data.Secret !== undefined){
let data5 = data.Secret;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Secret",keyword:"type",params:{type: schema30.properties.Secret.type}});
errors++;
}
}
if(data.State !== undefined){
let data6 = data.State;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"type",params:{type: schema30.properties.State.type}});
errors++;
}
if(!(((((data6 === "Unknown") || (data6 === "Active")) || (data6 === "Stopped")) || (data6 === "TooManyErrors")) || (data6 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"enum",params:{allowedValues: schema30.properties.State.enum}});
errors++;
}
}
if(data.Type !== undefined){
let data7 = data.Type;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema30.properties.Type.type}});
errors++;
}
}
if(data.Headers !== undefined){
let data8 = data.Headers;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Headers",keyword:"type",params:{type: schema30.properties.Headers.type}});
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(typeof data8[key1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.Properties !== undefined){
let data10 = data.Properties;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Properties",keyword:"type",params:{type: schema30.properties.Properties.type}});
errors++;
}
}
if(data.Registered !== undefined){
let data11 = data.Registered;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"type",params:{type: schema30.properties.Registered.type}});
errors++;
}
if(typeof data11 === "string"){
if(!(formats14(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.RegisteredAssociate !== undefined){
if(!(validate64(data.RegisteredAssociate, {instancePath:instancePath+"/RegisteredAssociate",parentData:data,parentDataProperty:"RegisteredAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Updated !== undefined){
let data13 = data.Updated;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"type",params:{type: schema30.properties.Updated.type}});
errors++;
}
if(typeof data13 === "string"){
if(!(formats14(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.UpdatedAssociate !== undefined){
if(!(validate64(data.UpdatedAssociate, {instancePath:instancePath+"/UpdatedAssociate",parentData:data,parentDataProperty:"UpdatedAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.ErrorsEmail !== undefined){
let data15 = data.ErrorsEmail;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorsEmail",keyword:"type",params:{type: schema30.properties.ErrorsEmail.type}});
errors++;
}
}
if(data.ErrorEmails !== undefined){
let data16 = data.ErrorEmails;
if((!(Array.isArray(data16))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails",keyword:"type",params:{type: schema30.properties.ErrorEmails.type}});
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.ErrorAssociates !== undefined){
let data18 = data.ErrorAssociates;
if((!(Array.isArray(data18))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates",keyword:"type",params:{type: schema30.properties.ErrorAssociates.type}});
errors++;
}
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate54(data19, {instancePath:instancePath+"/ErrorAssociates/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
}
if(data.Description !== undefined){
let data20 = data.Description;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema30.properties.Description.type}});
errors++;
}
}
if(data.NotifyVia !== undefined){
let data21 = data.NotifyVia;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"type",params:{type: schema30.properties.NotifyVia.type}});
errors++;
}
if(!((((data21 === "None") || (data21 === "Email")) || (data21 === "InApp")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"enum",params:{allowedValues: schema30.properties.NotifyVia.enum}});
errors++;
}
}
if(data.NotifyWhen !== undefined){
let data22 = data.NotifyWhen;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"type",params:{type: schema30.properties.NotifyWhen.type}});
errors++;
}
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"pattern",params:{pattern: "^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"}});
errors++;
}
}
}
if(data.TotalCalls !== undefined){
let data23 = data.TotalCalls;
if((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"type",params:{type: schema30.properties.TotalCalls.type}});
errors++;
}
if(typeof data23 == "number"){
if(!(formats0.validate(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TotalErrors !== undefined){
let data24 = data.TotalErrors;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"type",params:{type: schema30.properties.TotalErrors.type}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ConsecutiveErrors !== undefined){
let data25 = data.ConsecutiveErrors;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"type",params:{type: schema30.properties.ConsecutiveErrors.type}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.LastError !== undefined){
let data26 = data.LastError;
if((typeof data26 !== "string") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastError",keyword:"type",params:{type: schema30.properties.LastError.type}});
errors++;
}
}
if(data._Links !== undefined){
let data27 = data._Links;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/_Links",keyword:"type",params:{type: schema30.properties._Links.type}});
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key2 in data27){
if(typeof data27[key2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/_Links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.Webhook = validate63;

return exports;
}

export function createRequestValidators(formats) {
const exports = {};
exports.GetAllWebhooksRequest = validate52;
const schema19 = {"type":["object","null"],"properties":{"NameFilter":{"type":["string","null"]},"EventFilter":{"type":["string","null"]},"StatusFilter":{"type":["string","null"],"enum":["Unknown","Active","Stopped","TooManyErrors",null]}},"$id":"GetAllWebhooksRequest"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema19.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NameFilter !== undefined){
let data0 = data.NameFilter;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NameFilter",keyword:"type",params:{type: schema19.properties.NameFilter.type}});
errors++;
}
}
if(data.EventFilter !== undefined){
let data1 = data.EventFilter;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EventFilter",keyword:"type",params:{type: schema19.properties.EventFilter.type}});
errors++;
}
}
if(data.StatusFilter !== undefined){
let data2 = data.StatusFilter;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StatusFilter",keyword:"type",params:{type: schema19.properties.StatusFilter.type}});
errors++;
}
if(!(((((data2 === "Unknown") || (data2 === "Active")) || (data2 === "Stopped")) || (data2 === "TooManyErrors")) || (data2 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/StatusFilter",keyword:"enum",params:{allowedValues: schema19.properties.StatusFilter.enum}});
errors++;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"NameFilter":true,"EventFilter":true,"StatusFilter":true},"dynamicProps":false,"dynamicItems":false};

exports.GetLastErrorRequest = validate53;
const schema20 = {"type":["object","null"],"properties":{"WebhookId":{"type":"integer","format":"int32"}},"$id":"GetLastErrorRequest"};
const formats0 = formats.int32;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema20.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.WebhookId !== undefined){
let data0 = data.WebhookId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"WebhookId":true},"dynamicProps":false,"dynamicItems":false};

exports.MDOListItem = validate54;
const schema21 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"ToolTip":{"type":["string","null"]},"Deleted":{"type":"boolean"},"Rank":{"type":"integer","format":"int32"},"Type":{"type":["string","null"]},"ChildItems":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"IconHint":{"type":["string","null"]},"ColorBlock":{"type":"integer","format":"int32"},"ExtraInfo":{"type":["string","null"]},"StyleHint":{"type":["string","null"]},"FullName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"MDOListItem"};
const wrapper0 = {validate: validate54};
const schema22 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"$id":"TableRight"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema22.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema22.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema22.properties.Reason.type}});
errors++;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"Mask":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["object","null"],"properties":{"FieldRight":{"$ref":"FieldRight"},"FieldType":{"type":["string","null"]},"FieldLength":{"type":"integer","format":"int32"}},"$id":"FieldProperty"};
const schema24 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"$id":"FieldRight"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema24.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema24.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema24.properties.Reason.type}});
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"Mask":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema23.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.FieldRight !== undefined){
if(!(validate58(data.FieldRight, {instancePath:instancePath+"/FieldRight",parentData:data,parentDataProperty:"FieldRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.FieldType !== undefined){
let data1 = data.FieldType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldType",keyword:"type",params:{type: schema23.properties.FieldType.type}});
errors++;
}
}
if(data.FieldLength !== undefined){
let data2 = data.FieldLength;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"FieldRight":true,"FieldType":true,"FieldLength":true},"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema21.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Id !== undefined){
let data0 = data.Id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema21.properties.Name.type}});
errors++;
}
}
if(data.ToolTip !== undefined){
let data2 = data.ToolTip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToolTip",keyword:"type",params:{type: schema21.properties.ToolTip.type}});
errors++;
}
}
if(data.Deleted !== undefined){
if(typeof data.Deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Rank !== undefined){
let data4 = data.Rank;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema21.properties.Type.type}});
errors++;
}
}
if(data.ChildItems !== undefined){
let data6 = data.ChildItems;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems",keyword:"type",params:{type: schema21.properties.ChildItems.type}});
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(wrapper0.validate(data7, {instancePath:instancePath+"/ChildItems/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
}
if(data.IconHint !== undefined){
let data8 = data.IconHint;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/IconHint",keyword:"type",params:{type: schema21.properties.IconHint.type}});
errors++;
}
}
if(data.ColorBlock !== undefined){
let data9 = data.ColorBlock;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/ColorBlock",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/ColorBlock",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ExtraInfo !== undefined){
let data10 = data.ExtraInfo;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraInfo",keyword:"type",params:{type: schema21.properties.ExtraInfo.type}});
errors++;
}
}
if(data.StyleHint !== undefined){
let data11 = data.StyleHint;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StyleHint",keyword:"type",params:{type: schema21.properties.StyleHint.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data12 = data.FullName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema21.properties.FullName.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate55(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data14 = data.FieldProperties;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema21.properties.FieldProperties.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key0 in data14){
let data15 = data14[key0];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data15, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"Id":true,"Name":true,"ToolTip":true,"Deleted":true,"Rank":true,"Type":true,"ChildItems":true,"IconHint":true,"ColorBlock":true,"ExtraInfo":true,"StyleHint":true,"FullName":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

exports.SignalEventRequest = validate61;
const schema25 = {"type":["object","null"],"properties":{"EventName":{"type":["string","null"]},"PrimaryKey":{"type":"integer","format":"int32"},"Data":{"type":["object","null"],"additionalProperties":{}}},"$id":"SignalEventRequest"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema25.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.EventName !== undefined){
let data0 = data.EventName;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EventName",keyword:"type",params:{type: schema25.properties.EventName.type}});
errors++;
}
}
if(data.PrimaryKey !== undefined){
let data1 = data.PrimaryKey;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/PrimaryKey",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/PrimaryKey",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Data !== undefined){
let data2 = data.Data;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Data",keyword:"type",params:{type: schema25.properties.Data.type}});
errors++;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"EventName":true,"PrimaryKey":true,"Data":true},"dynamicProps":false,"dynamicItems":false};

exports.TestWebhookRequest = validate62;
const schema26 = {"type":["object","null"],"properties":{"Webhook":{"$ref":"Webhook"}},"$id":"TestWebhookRequest"};
const schema27 = {"type":["object","null"],"properties":{"WebhookId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Events":{"type":["array","null"],"items":{"type":"string"}},"TargetUrl":{"type":["string","null"]},"Secret":{"type":["string","null"]},"State":{"type":["string","null"],"enum":["Unknown","Active","Stopped","TooManyErrors",null]},"Type":{"type":["string","null"]},"Headers":{"type":["object","null"],"additionalProperties":{"type":"string"}},"Properties":{"type":["object","null"],"additionalProperties":{}},"Registered":{"type":"string","format":"date-time"},"RegisteredAssociate":{"$ref":"Associate"},"Updated":{"type":"string","format":"date-time"},"UpdatedAssociate":{"$ref":"Associate"},"ErrorsEmail":{"type":["string","null"]},"ErrorEmails":{"type":["array","null"],"items":{"type":"string"}},"ErrorAssociates":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"Description":{"type":["string","null"]},"NotifyVia":{"type":["string","null"],"enum":["None","Email","InApp",null]},"NotifyWhen":{"type":["string","integer","null"],"pattern":"^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"},"TotalCalls":{"type":"integer","format":"int32"},"TotalErrors":{"type":"integer","format":"int32"},"ConsecutiveErrors":{"type":"integer","format":"int32"},"LastError":{"type":["string","null"]}},"$id":"Webhook"};
const formats14 = formats["date-time"];
const schema28 = {"type":["object","null"],"properties":{"AssociateId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"PersonId":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"Tooltip":{"type":["string","null"]},"Type":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"GroupIdx":{"type":"integer","format":"int32"},"FullName":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"Deleted":{"type":"boolean"},"EjUserId":{"type":"integer","format":"int32"},"UserName":{"type":["string","null"]},"ExtraFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"CustomFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"Associate"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema28.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.AssociateId !== undefined){
let data0 = data.AssociateId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema28.properties.Name.type}});
errors++;
}
}
if(data.PersonId !== undefined){
let data2 = data.PersonId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data3 = data.Rank;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Tooltip !== undefined){
let data4 = data.Tooltip;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema28.properties.Tooltip.type}});
errors++;
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema28.properties.Type.type}});
errors++;
}
if(!(((((((data5 === "Unknown") || (data5 === "InternalAssociate")) || (data5 === "ResourceAssociate")) || (data5 === "ExternalAssociate")) || (data5 === "AnonymousAssociate")) || (data5 === "SystemAssociate")) || (data5 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema28.properties.Type.enum}});
errors++;
}
}
if(data.GroupIdx !== undefined){
let data6 = data.GroupIdx;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/GroupIdx",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/GroupIdx",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.FullName !== undefined){
let data7 = data.FullName;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema28.properties.FullName.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data8 = data.FormalName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema28.properties.FormalName.type}});
errors++;
}
}
if(data.Deleted !== undefined){
if(typeof data.Deleted !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Deleted",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.EjUserId !== undefined){
let data10 = data.EjUserId;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data10 == "number"){
if(!(formats0.validate(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UserName !== undefined){
let data11 = data.UserName;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema28.properties.UserName.type}});
errors++;
}
}
if(data.ExtraFields !== undefined){
let data12 = data.ExtraFields;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields",keyword:"type",params:{type: schema28.properties.ExtraFields.type}});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key0 in data12){
let data13 = data12[key0];
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema28.properties.ExtraFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.CustomFields !== undefined){
let data14 = data.CustomFields;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields",keyword:"type",params:{type: schema28.properties.CustomFields.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema28.properties.CustomFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.TableRight !== undefined){
if(!(validate55(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data17 = data.FieldProperties;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema28.properties.FieldProperties.type}});
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
let data18 = data17[key2];
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data18, {instancePath:instancePath+"/FieldProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"AssociateId":true,"Name":true,"PersonId":true,"Rank":true,"Tooltip":true,"Type":true,"GroupIdx":true,"FullName":true,"FormalName":true,"Deleted":true,"EjUserId":true,"UserName":true,"ExtraFields":true,"CustomFields":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema27.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.WebhookId !== undefined){
let data0 = data.WebhookId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema27.properties.Name.type}});
errors++;
}
}
if(data.Events !== undefined){
let data2 = data.Events;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Events",keyword:"type",params:{type: schema27.properties.Events.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Events/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.TargetUrl !== undefined){
let data4 = data.TargetUrl;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TargetUrl",keyword:"type",params:{type: schema27.properties.TargetUrl.type}});
errors++;
}
}
if(data.Secret !== undefined){
let data5 = data.Secret;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Secret",keyword:"type",params:{type: schema27.properties.Secret.type}});
errors++;
}
}
if(data.State !== undefined){
let data6 = data.State;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"type",params:{type: schema27.properties.State.type}});
errors++;
}
if(!(((((data6 === "Unknown") || (data6 === "Active")) || (data6 === "Stopped")) || (data6 === "TooManyErrors")) || (data6 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"enum",params:{allowedValues: schema27.properties.State.enum}});
errors++;
}
}
if(data.Type !== undefined){
let data7 = data.Type;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema27.properties.Type.type}});
errors++;
}
}
if(data.Headers !== undefined){
let data8 = data.Headers;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Headers",keyword:"type",params:{type: schema27.properties.Headers.type}});
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
if(typeof data8[key0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.Properties !== undefined){
let data10 = data.Properties;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Properties",keyword:"type",params:{type: schema27.properties.Properties.type}});
errors++;
}
}
if(data.Registered !== undefined){
let data11 = data.Registered;
if(typeof data11 === "string"){
if(!(formats14(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RegisteredAssociate !== undefined){
if(!(validate64(data.RegisteredAssociate, {instancePath:instancePath+"/RegisteredAssociate",parentData:data,parentDataProperty:"RegisteredAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Updated !== undefined){
let data13 = data.Updated;
if(typeof data13 === "string"){
if(!(formats14(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.UpdatedAssociate !== undefined){
if(!(validate64(data.UpdatedAssociate, {instancePath:instancePath+"/UpdatedAssociate",parentData:data,parentDataProperty:"UpdatedAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.ErrorsEmail !== undefined){
let data15 = data.ErrorsEmail;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorsEmail",keyword:"type",params:{type: schema27.properties.ErrorsEmail.type}});
errors++;
}
}
if(data.ErrorEmails !== undefined){
let data16 = data.ErrorEmails;
if((!(Array.isArray(data16))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails",keyword:"type",params:{type: schema27.properties.ErrorEmails.type}});
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.ErrorAssociates !== undefined){
let data18 = data.ErrorAssociates;
if((!(Array.isArray(data18))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates",keyword:"type",params:{type: schema27.properties.ErrorAssociates.type}});
errors++;
}
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate54(data19, {instancePath:instancePath+"/ErrorAssociates/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
}
if(data.Description !== undefined){
let data20 = data.Description;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema27.properties.Description.type}});
errors++;
}
}
if(data.NotifyVia !== undefined){
let data21 = data.NotifyVia;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"type",params:{type: schema27.properties.NotifyVia.type}});
errors++;
}
if(!((((data21 === "None") || (data21 === "Email")) || (data21 === "InApp")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"enum",params:{allowedValues: schema27.properties.NotifyVia.enum}});
errors++;
}
}
if(data.NotifyWhen !== undefined){
let data22 = data.NotifyWhen;
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))))) && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"type",params:{type: schema27.properties.NotifyWhen.type}});
errors++;
}
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"pattern",params:{pattern: "^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"}});
errors++;
}
}
}
if(data.TotalCalls !== undefined){
let data23 = data.TotalCalls;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data23 == "number"){
if(!(formats0.validate(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TotalErrors !== undefined){
let data24 = data.TotalErrors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ConsecutiveErrors !== undefined){
let data25 = data.ConsecutiveErrors;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.LastError !== undefined){
let data26 = data.LastError;
if((typeof data26 !== "string") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastError",keyword:"type",params:{type: schema27.properties.LastError.type}});
errors++;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"WebhookId":true,"Name":true,"Events":true,"TargetUrl":true,"Secret":true,"State":true,"Type":true,"Headers":true,"Properties":true,"Registered":true,"RegisteredAssociate":true,"Updated":true,"UpdatedAssociate":true,"ErrorsEmail":true,"ErrorEmails":true,"ErrorAssociates":true,"Description":true,"NotifyVia":true,"NotifyWhen":true,"TotalCalls":true,"TotalErrors":true,"ConsecutiveErrors":true,"LastError":true},"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema26.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Webhook !== undefined){
if(!(validate63(data.Webhook, {instancePath:instancePath+"/Webhook",parentData:data,parentDataProperty:"Webhook",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"Webhook":true},"dynamicProps":false,"dynamicItems":false};

exports.WebhookResult = validate71;
const schema29 = {"type":["object","null"],"properties":{"Success":{"type":"boolean"},"Message":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"WebhookResult"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema29.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Success !== undefined){
if(typeof data.Success !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Success",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Message !== undefined){
let data1 = data.Message;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Message",keyword:"type",params:{type: schema29.properties.Message.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate55(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data3 = data.FieldProperties;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema29.properties.FieldProperties.type}});
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data4, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"Success":true,"Message":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

exports.WebhookWithLinks = validate74;
const schema30 = {"type":["object","null"],"properties":{"WebhookId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Events":{"type":["array","null"],"items":{"type":"string"}},"TargetUrl":{"type":["string","null"]},"Secret":{"type":["string","null"]},"State":{"type":["string","null"],"enum":["Unknown","Active","Stopped","TooManyErrors",null]},"Type":{"type":["string","null"]},"Headers":{"type":["object","null"],"additionalProperties":{"type":"string"}},"Properties":{"type":["object","null"],"additionalProperties":{}},"Registered":{"type":"string","format":"date-time"},"RegisteredAssociate":{"$ref":"Associate"},"Updated":{"type":"string","format":"date-time"},"UpdatedAssociate":{"$ref":"Associate"},"ErrorsEmail":{"type":["string","null"]},"ErrorEmails":{"type":["array","null"],"items":{"type":"string"}},"ErrorAssociates":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"Description":{"type":["string","null"]},"NotifyVia":{"type":["string","null"],"enum":["None","Email","InApp",null]},"NotifyWhen":{"type":["string","integer","null"],"pattern":"^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"},"TotalCalls":{"type":"integer","format":"int32"},"TotalErrors":{"type":"integer","format":"int32"},"ConsecutiveErrors":{"type":"integer","format":"int32"},"LastError":{"type":["string","null"]}},"$id":"WebhookWithLinks"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema30.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.WebhookId !== undefined){
let data0 = data.WebhookId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/WebhookId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema30.properties.Name.type}});
errors++;
}
}
if(data.Events !== undefined){
let data2 = data.Events;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Events",keyword:"type",params:{type: schema30.properties.Events.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Events/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.TargetUrl !== undefined){
let data4 = data.TargetUrl;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TargetUrl",keyword:"type",params:{type: schema30.properties.TargetUrl.type}});
errors++;
}
}
if(data.Secret !== undefined){
let data5 = data.Secret;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Secret",keyword:"type",params:{type: schema30.properties.Secret.type}});
errors++;
}
}
if(data.State !== undefined){
let data6 = data.State;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"type",params:{type: schema30.properties.State.type}});
errors++;
}
if(!(((((data6 === "Unknown") || (data6 === "Active")) || (data6 === "Stopped")) || (data6 === "TooManyErrors")) || (data6 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"enum",params:{allowedValues: schema30.properties.State.enum}});
errors++;
}
}
if(data.Type !== undefined){
let data7 = data.Type;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema30.properties.Type.type}});
errors++;
}
}
if(data.Headers !== undefined){
let data8 = data.Headers;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Headers",keyword:"type",params:{type: schema30.properties.Headers.type}});
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
if(typeof data8[key0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/Headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.Properties !== undefined){
let data10 = data.Properties;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Properties",keyword:"type",params:{type: schema30.properties.Properties.type}});
errors++;
}
}
if(data.Registered !== undefined){
let data11 = data.Registered;
if(typeof data11 === "string"){
if(!(formats14(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Registered",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RegisteredAssociate !== undefined){
if(!(validate64(data.RegisteredAssociate, {instancePath:instancePath+"/RegisteredAssociate",parentData:data,parentDataProperty:"RegisteredAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Updated !== undefined){
let data13 = data.Updated;
if(typeof data13 === "string"){
if(!(formats14(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.UpdatedAssociate !== undefined){
if(!(validate64(data.UpdatedAssociate, {instancePath:instancePath+"/UpdatedAssociate",parentData:data,parentDataProperty:"UpdatedAssociate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.ErrorsEmail !== undefined){
let data15 = data.ErrorsEmail;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorsEmail",keyword:"type",params:{type: schema30.properties.ErrorsEmail.type}});
errors++;
}
}
if(data.ErrorEmails !== undefined){
let data16 = data.ErrorEmails;
if((!(Array.isArray(data16))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails",keyword:"type",params:{type: schema30.properties.ErrorEmails.type}});
errors++;
}
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorEmails/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.ErrorAssociates !== undefined){
let data18 = data.ErrorAssociates;
if((!(Array.isArray(data18))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates",keyword:"type",params:{type: schema30.properties.ErrorAssociates.type}});
errors++;
}
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/ErrorAssociates/" + i2,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate54(data19, {instancePath:instancePath+"/ErrorAssociates/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
}
if(data.Description !== undefined){
let data20 = data.Description;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema30.properties.Description.type}});
errors++;
}
}
if(data.NotifyVia !== undefined){
let data21 = data.NotifyVia;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"type",params:{type: schema30.properties.NotifyVia.type}});
errors++;
}
if(!((((data21 === "None") || (data21 === "Email")) || (data21 === "InApp")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyVia",keyword:"enum",params:{allowedValues: schema30.properties.NotifyVia.enum}});
errors++;
}
}
if(data.NotifyWhen !== undefined){
let data22 = data.NotifyWhen;
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))))) && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"type",params:{type: schema30.properties.NotifyWhen.type}});
errors++;
}
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
(vErrors ??= []).push({instancePath:instancePath+"/NotifyWhen",keyword:"pattern",params:{pattern: "^(?:None|FirstFailure|Disabling)(?:, (?:None|FirstFailure|Disabling)){0,2}$"}});
errors++;
}
}
}
if(data.TotalCalls !== undefined){
let data23 = data.TotalCalls;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data23 == "number"){
if(!(formats0.validate(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalCalls",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TotalErrors !== undefined){
let data24 = data.TotalErrors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/TotalErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ConsecutiveErrors !== undefined){
let data25 = data.ConsecutiveErrors;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/ConsecutiveErrors",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.LastError !== undefined){
let data26 = data.LastError;
if((typeof data26 !== "string") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastError",keyword:"type",params:{type: schema30.properties.LastError.type}});
errors++;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":{"WebhookId":true,"Name":true,"Events":true,"TargetUrl":true,"Secret":true,"State":true,"Type":true,"Headers":true,"Properties":true,"Registered":true,"RegisteredAssociate":true,"Updated":true,"UpdatedAssociate":true,"ErrorsEmail":true,"ErrorEmails":true,"ErrorAssociates":true,"Description":true,"NotifyVia":true,"NotifyWhen":true,"TotalCalls":true,"TotalErrors":true,"ConsecutiveErrors":true,"LastError":true},"dynamicProps":false,"dynamicItems":false};

exports.Webhook = validate63;

return exports;
}
