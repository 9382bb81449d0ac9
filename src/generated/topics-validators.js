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
exports.AddChatTopicUserAgentRequest = validate52;
const schema19 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Useragent":{"$ref":"ChatTopicAgent"}},"required":["ChatTopicId","Useragent"],"additionalProperties":false,"$id":"AddChatTopicUserAgentRequest"};
const formats0 = formats.int32;
const schema20 = {"type":["object","null"],"properties":{"TopicId":{"type":"integer","format":"int32"},"User":{"$ref":"Associate"},"CanListen":{"type":"boolean"},"CanRespond":{"type":"boolean"},"CanManage":{"type":"boolean"},"CanNotify":{"type":"boolean"}},"required":["TopicId","User","CanListen","CanRespond","CanManage","CanNotify"],"additionalProperties":false,"$id":"ChatTopicAgent"};
const schema21 = {"type":["object","null"],"properties":{"AssociateId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"PersonId":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"Tooltip":{"type":["string","null"]},"Type":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"GroupIdx":{"type":"integer","format":"int32"},"FullName":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"Deleted":{"type":"boolean"},"EjUserId":{"type":"integer","format":"int32"},"UserName":{"type":["string","null"]},"ExtraFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"CustomFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["AssociateId","Name","PersonId","Rank","Tooltip","Type","GroupIdx","FullName","FormalName","Deleted","EjUserId","UserName","ExtraFields","CustomFields","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Associate"};
const func1 = Object.prototype.hasOwnProperty;
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema21.properties.Name.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema21.properties.Tooltip.type}});
errors++;
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema21.properties.Type.type}});
errors++;
}
if(!(((((((data5 === "Unknown") || (data5 === "InternalAssociate")) || (data5 === "ResourceAssociate")) || (data5 === "ExternalAssociate")) || (data5 === "AnonymousAssociate")) || (data5 === "SystemAssociate")) || (data5 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema21.properties.Type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema21.properties.FullName.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data8 = data.FormalName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema21.properties.FormalName.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema21.properties.UserName.type}});
errors++;
}
}
if(data.ExtraFields !== undefined){
let data12 = data.ExtraFields;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields",keyword:"type",params:{type: schema21.properties.ExtraFields.type}});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema21.properties.ExtraFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.CustomFields !== undefined){
let data14 = data.CustomFields;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields",keyword:"type",params:{type: schema21.properties.CustomFields.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
let data15 = data14[key2];
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema21.properties.CustomFields.additionalProperties.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema21.properties.FieldProperties.type}});
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((((((key0 === "TopicId") || (key0 === "User")) || (key0 === "CanListen")) || (key0 === "CanRespond")) || (key0 === "CanManage")) || (key0 === "CanNotify"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TopicId !== undefined){
let data0 = data.TopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.User !== undefined){
if(!(validate54(data.User, {instancePath:instancePath+"/User",parentData:data,parentDataProperty:"User",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.CanListen !== undefined){
if(typeof data.CanListen !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CanListen",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CanRespond !== undefined){
if(typeof data.CanRespond !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CanRespond",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CanManage !== undefined){
if(typeof data.CanManage !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CanManage",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CanNotify !== undefined){
if(typeof data.CanNotify !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CanNotify",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((key0 === "ChatTopicId") || (key0 === "Useragent"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Useragent !== undefined){
if(!(validate53(data.Useragent, {instancePath:instancePath+"/Useragent",parentData:data,parentDataProperty:"Useragent",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatBotSettings = validate63;
const schema25 = {"type":["object","null"],"properties":{"BotName":{"type":["string","null"]},"BotRegisterScriptId":{"type":"integer","format":"int32"},"BotSessionCreatedScriptId":{"type":"integer","format":"int32"},"BotSessionChangedScriptId":{"type":"integer","format":"int32"},"BotMessageReceivedScriptId":{"type":"integer","format":"int32"}},"required":["BotName","BotRegisterScriptId","BotSessionCreatedScriptId","BotSessionChangedScriptId","BotMessageReceivedScriptId"],"additionalProperties":false,"$id":"ChatBotSettings"};

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
if(!(((((key0 === "BotName") || (key0 === "BotRegisterScriptId")) || (key0 === "BotSessionCreatedScriptId")) || (key0 === "BotSessionChangedScriptId")) || (key0 === "BotMessageReceivedScriptId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.BotName !== undefined){
let data0 = data.BotName;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BotName",keyword:"type",params:{type: schema25.properties.BotName.type}});
errors++;
}
}
if(data.BotRegisterScriptId !== undefined){
let data1 = data.BotRegisterScriptId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/BotRegisterScriptId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/BotRegisterScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BotSessionCreatedScriptId !== undefined){
let data2 = data.BotSessionCreatedScriptId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionCreatedScriptId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionCreatedScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BotSessionChangedScriptId !== undefined){
let data3 = data.BotSessionChangedScriptId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionChangedScriptId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionChangedScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BotMessageReceivedScriptId !== undefined){
let data4 = data.BotMessageReceivedScriptId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/BotMessageReceivedScriptId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/BotMessageReceivedScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatOpeningHours = validate64;
const schema26 = {"type":["object","null"],"properties":{"TzLocation":{"$ref":"TimeZoneData"},"MonEnabled":{"type":"boolean"},"MonStart":{"type":["string","null"]},"MonStop":{"type":["string","null"]},"TueEnabled":{"type":"boolean"},"TueStart":{"type":["string","null"]},"TueStop":{"type":["string","null"]},"WedEnabled":{"type":"boolean"},"WedStart":{"type":["string","null"]},"WedStop":{"type":["string","null"]},"ThuEnabled":{"type":"boolean"},"ThuStart":{"type":["string","null"]},"ThuStop":{"type":["string","null"]},"FriEnabled":{"type":"boolean"},"FriStart":{"type":["string","null"]},"FriStop":{"type":["string","null"]},"SatEnabled":{"type":"boolean"},"SatStart":{"type":["string","null"]},"SatStop":{"type":["string","null"]},"SunEnabled":{"type":"boolean"},"SunStart":{"type":["string","null"]},"SunStop":{"type":["string","null"]},"UseLunchHours":{"type":"boolean"},"LunchStart":{"type":["string","null"]},"LunchStop":{"type":["string","null"]}},"required":["TzLocation","MonEnabled","MonStart","MonStop","TueEnabled","TueStart","TueStop","WedEnabled","WedStart","WedStop","ThuEnabled","ThuStart","ThuStop","FriEnabled","FriStart","FriStop","SatEnabled","SatStart","SatStop","SunEnabled","SunStart","SunStop","UseLunchHours","LunchStart","LunchStop"],"additionalProperties":false,"$id":"ChatOpeningHours"};
const schema27 = {"type":["object","null"],"properties":{"TZLocationID":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"TZLocationCode":{"type":["string","null"]},"TZLocationCities":{"type":["string","null"]},"IsoNumber":{"type":"integer","format":"int32"},"TimeZoneSTDRules":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"TimeZoneRule"}},"TimeZoneDSTRules":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"TimeZoneRule"}}},"required":["TZLocationID","Name","TZLocationCode","TZLocationCities","IsoNumber","TimeZoneSTDRules","TimeZoneDSTRules"],"additionalProperties":false,"$id":"TimeZoneData"};
const schema28 = {"type":["object","null"],"properties":{"StartDay":{"type":"integer","format":"int32"},"StartMonth":{"type":"integer","format":"int32"},"EndDay":{"type":"integer","format":"int32"},"EndMonth":{"type":"integer","format":"int32"},"TZOffset":{"type":"integer","format":"int32"},"StartRulePattern":{"type":["string","null"]},"EndRulePattern":{"type":["string","null"]}},"required":["StartDay","StartMonth","EndDay","EndMonth","TZOffset","StartRulePattern","EndRulePattern"],"additionalProperties":false,"$id":"TimeZoneRule"};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
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
if(!(((((((key0 === "StartDay") || (key0 === "StartMonth")) || (key0 === "EndDay")) || (key0 === "EndMonth")) || (key0 === "TZOffset")) || (key0 === "StartRulePattern")) || (key0 === "EndRulePattern"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.StartDay !== undefined){
let data0 = data.StartDay;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/StartDay",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/StartDay",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.StartMonth !== undefined){
let data1 = data.StartMonth;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/StartMonth",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/StartMonth",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EndDay !== undefined){
let data2 = data.EndDay;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/EndDay",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/EndDay",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EndMonth !== undefined){
let data3 = data.EndMonth;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/EndMonth",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/EndMonth",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TZOffset !== undefined){
let data4 = data.TZOffset;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/TZOffset",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/TZOffset",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.StartRulePattern !== undefined){
let data5 = data.StartRulePattern;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StartRulePattern",keyword:"type",params:{type: schema28.properties.StartRulePattern.type}});
errors++;
}
}
if(data.EndRulePattern !== undefined){
let data6 = data.EndRulePattern;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EndRulePattern",keyword:"type",params:{type: schema28.properties.EndRulePattern.type}});
errors++;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
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
if(!(((((((key0 === "TZLocationID") || (key0 === "Name")) || (key0 === "TZLocationCode")) || (key0 === "TZLocationCities")) || (key0 === "IsoNumber")) || (key0 === "TimeZoneSTDRules")) || (key0 === "TimeZoneDSTRules"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TZLocationID !== undefined){
let data0 = data.TZLocationID;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationID",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationID",keyword:"format",params:{format: "int32"}});
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
if(data.TZLocationCode !== undefined){
let data2 = data.TZLocationCode;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationCode",keyword:"type",params:{type: schema27.properties.TZLocationCode.type}});
errors++;
}
}
if(data.TZLocationCities !== undefined){
let data3 = data.TZLocationCities;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationCities",keyword:"type",params:{type: schema27.properties.TZLocationCities.type}});
errors++;
}
}
if(data.IsoNumber !== undefined){
let data4 = data.IsoNumber;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/IsoNumber",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/IsoNumber",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeZoneSTDRules !== undefined){
let data5 = data.TimeZoneSTDRules;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneSTDRules",keyword:"type",params:{type: schema27.properties.TimeZoneSTDRules.type}});
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneSTDRules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate66(data6, {instancePath:instancePath+"/TimeZoneSTDRules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
}
if(data.TimeZoneDSTRules !== undefined){
let data7 = data.TimeZoneDSTRules;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneDSTRules",keyword:"type",params:{type: schema27.properties.TimeZoneDSTRules.type}});
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneDSTRules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate66(data8, {instancePath:instancePath+"/TimeZoneDSTRules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema26.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TzLocation !== undefined){
if(!(validate65(data.TzLocation, {instancePath:instancePath+"/TzLocation",parentData:data,parentDataProperty:"TzLocation",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.MonEnabled !== undefined){
if(typeof data.MonEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/MonEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.MonStart !== undefined){
let data2 = data.MonStart;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MonStart",keyword:"type",params:{type: schema26.properties.MonStart.type}});
errors++;
}
}
if(data.MonStop !== undefined){
let data3 = data.MonStop;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MonStop",keyword:"type",params:{type: schema26.properties.MonStop.type}});
errors++;
}
}
if(data.TueEnabled !== undefined){
if(typeof data.TueEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/TueEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.TueStart !== undefined){
let data5 = data.TueStart;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TueStart",keyword:"type",params:{type: schema26.properties.TueStart.type}});
errors++;
}
}
if(data.TueStop !== undefined){
let data6 = data.TueStop;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TueStop",keyword:"type",params:{type: schema26.properties.TueStop.type}});
errors++;
}
}
if(data.WedEnabled !== undefined){
if(typeof data.WedEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/WedEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WedStart !== undefined){
let data8 = data.WedStart;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WedStart",keyword:"type",params:{type: schema26.properties.WedStart.type}});
errors++;
}
}
if(data.WedStop !== undefined){
let data9 = data.WedStop;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WedStop",keyword:"type",params:{type: schema26.properties.WedStop.type}});
errors++;
}
}
if(data.ThuEnabled !== undefined){
if(typeof data.ThuEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ThuEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ThuStart !== undefined){
let data11 = data.ThuStart;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ThuStart",keyword:"type",params:{type: schema26.properties.ThuStart.type}});
errors++;
}
}
if(data.ThuStop !== undefined){
let data12 = data.ThuStop;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ThuStop",keyword:"type",params:{type: schema26.properties.ThuStop.type}});
errors++;
}
}
if(data.FriEnabled !== undefined){
if(typeof data.FriEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/FriEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.FriStart !== undefined){
let data14 = data.FriStart;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FriStart",keyword:"type",params:{type: schema26.properties.FriStart.type}});
errors++;
}
}
if(data.FriStop !== undefined){
let data15 = data.FriStop;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FriStop",keyword:"type",params:{type: schema26.properties.FriStop.type}});
errors++;
}
}
if(data.SatEnabled !== undefined){
if(typeof data.SatEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/SatEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.SatStart !== undefined){
let data17 = data.SatStart;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SatStart",keyword:"type",params:{type: schema26.properties.SatStart.type}});
errors++;
}
}
if(data.SatStop !== undefined){
let data18 = data.SatStop;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SatStop",keyword:"type",params:{type: schema26.properties.SatStop.type}});
errors++;
}
}
if(data.SunEnabled !== undefined){
if(typeof data.SunEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/SunEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.SunStart !== undefined){
let data20 = data.SunStart;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SunStart",keyword:"type",params:{type: schema26.properties.SunStart.type}});
errors++;
}
}
if(data.SunStop !== undefined){
let data21 = data.SunStop;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SunStop",keyword:"type",params:{type: schema26.properties.SunStop.type}});
errors++;
}
}
if(data.UseLunchHours !== undefined){
if(typeof data.UseLunchHours !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UseLunchHours",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.LunchStart !== undefined){
let data23 = data.LunchStart;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LunchStart",keyword:"type",params:{type: schema26.properties.LunchStart.type}});
errors++;
}
}
if(data.LunchStop !== undefined){
let data24 = data.LunchStop;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LunchStop",keyword:"type",params:{type: schema26.properties.LunchStop.type}});
errors++;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatPresence = validate70;
const schema29 = {"type":["object","null"],"properties":{"UserId":{"type":"integer","format":"int32"},"DisplayName":{"type":["string","null"]},"OngoingChats":{"type":"integer","format":"int32"},"Present":{"type":"boolean"},"ChatTopics":{"type":["array","null"],"items":{"type":"integer","format":"int32"}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["UserId","DisplayName","OngoingChats","Present","ChatTopics","TableRight","FieldProperties"],"additionalProperties":false,"$id":"ChatPresence"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
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
if(!(((((((key0 === "UserId") || (key0 === "DisplayName")) || (key0 === "OngoingChats")) || (key0 === "Present")) || (key0 === "ChatTopics")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.UserId !== undefined){
let data0 = data.UserId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/UserId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/UserId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.DisplayName !== undefined){
let data1 = data.DisplayName;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DisplayName",keyword:"type",params:{type: schema29.properties.DisplayName.type}});
errors++;
}
}
if(data.OngoingChats !== undefined){
let data2 = data.OngoingChats;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/OngoingChats",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/OngoingChats",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Present !== undefined){
if(typeof data.Present !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Present",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ChatTopics !== undefined){
let data4 = data.ChatTopics;
if((!(Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopics",keyword:"type",params:{type: schema29.properties.ChatTopics.type}});
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopics/" + i0,keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopics/" + i0,keyword:"format",params:{format: "int32"}});
errors++;
}
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
let data7 = data.FieldProperties;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema29.properties.FieldProperties.type}});
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data8, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatTopicAgent = validate53;

exports.ChatTopicEntityWithLinks = validate73;
const schema30 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"WelcomeMessage":{"type":["string","null"]},"Language":{"$ref":"CustomerLanguage"},"LastAccept":{"type":"string","format":"date-time"},"SecondsPrAccept":{"type":"integer","format":"int32"},"AlertRecipient":{"type":["string","null"]},"AlertTemplate":{"$ref":"ReplyTemplate"},"CollectConsent":{"type":"boolean"},"BadgeHeader":{"type":["string","null"]},"CustomQueueTextEnabled":{"type":"boolean"},"CustomQueueText":{"type":["string","null"]},"WarnNewChatMinutes":{"type":"integer","format":"int32"},"WarnManagerNewChatMinutes":{"type":"integer","format":"int32"},"TicketEnabled":{"type":"boolean"},"TicketCategory":{"$ref":"TicketCategory"},"TicketPriority":{"$ref":"TicketPriority"},"OpeningHoursEnabled":{"type":"boolean"},"OpeningHours":{"$ref":"ChatOpeningHours"},"Widget":{"$ref":"ChatWidgetSettings"},"BotEnabled":{"type":"boolean"},"BotSettings":{"$ref":"ChatBotSettings"},"OfflineCollectConsent":{"type":"boolean"},"WarnChatMessageMinutes":{"type":"integer","format":"int32"},"WarnManagerChatMessageMinutes":{"type":"integer","format":"int32"},"UseQueueOfflineForm":{"type":"boolean"},"OfflineFormTimeLimit":{"type":"integer","format":"int32"},"OfflineFormQueueLength":{"type":"integer","format":"int32"},"WidgetEnableRating":{"type":"boolean"},"WidgetRatingText":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}},"_Links":{"type":["object","null"],"additionalProperties":{"type":"string"}}},"required":["ChatTopicId","Name","Description","WelcomeMessage","Language","LastAccept","SecondsPrAccept","AlertRecipient","AlertTemplate","CollectConsent","BadgeHeader","CustomQueueTextEnabled","CustomQueueText","WarnNewChatMinutes","WarnManagerNewChatMinutes","TicketEnabled","TicketCategory","TicketPriority","OpeningHoursEnabled","OpeningHours","Widget","BotEnabled","BotSettings","OfflineCollectConsent","WarnChatMessageMinutes","WarnManagerChatMessageMinutes","UseQueueOfflineForm","OfflineFormTimeLimit","OfflineFormQueueLength","WidgetEnableRating","WidgetRatingText","TableRight","FieldProperties","_Links"],"additionalProperties":false,"$id":"ChatTopicEntityWithLinks"};
const formats48 = formats["date-time"];
const schema31 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Value","Tooltip","TableRight","FieldProperties"],"additionalProperties":false,"$id":"CustomerLanguage"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema31.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema31.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "Id") || (key0 === "Value")) || (key0 === "Tooltip")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
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
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema31.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema31.properties.Tooltip.type}});
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
let data4 = data.FieldProperties;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema31.properties.FieldProperties.type}});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data5, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":["object","null"],"properties":{"ReplyTemplateId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"FolderId":{"type":"integer","format":"int32"}},"required":["ReplyTemplateId","Name","Description","FolderId"],"additionalProperties":false,"$id":"ReplyTemplate"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema32.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema32.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "ReplyTemplateId") || (key0 === "Name")) || (key0 === "Description")) || (key0 === "FolderId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ReplyTemplateId !== undefined){
let data0 = data.ReplyTemplateId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ReplyTemplateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ReplyTemplateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema32.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema32.properties.Description.type}});
errors++;
}
}
if(data.FolderId !== undefined){
let data3 = data.FolderId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/FolderId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/FolderId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Value","Tooltip","TableRight","FieldProperties"],"additionalProperties":false,"$id":"TicketCategory"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema33.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema33.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "Id") || (key0 === "Value")) || (key0 === "Tooltip")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
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
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema33.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema33.properties.Tooltip.type}});
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
let data4 = data.FieldProperties;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema33.properties.FieldProperties.type}});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data5, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Value","Tooltip","TableRight","FieldProperties"],"additionalProperties":false,"$id":"TicketPriority"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema34.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema34.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "Id") || (key0 === "Value")) || (key0 === "Tooltip")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
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
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema34.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema34.properties.Tooltip.type}});
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
let data4 = data.FieldProperties;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema34.properties.FieldProperties.type}});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data5, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":["object","null"],"properties":{"AutoFaqEnabled":{"type":"boolean"},"AutoFaqCategory":{"$ref":"KbCategory"},"PreFormEnabled":{"type":"boolean"},"PreFormMessage":{"type":["string","null"]},"RequiredFields":{"type":["string","null"],"pattern":"^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"},"PostFormEnabled":{"type":"boolean"},"PostFormHeader":{"type":["string","null"]},"PostFormMessage":{"type":["string","null"]},"PostTranscriptEnabled":{"type":"boolean"},"LanguageIsoCode":{"type":["string","null"]},"Size":{"type":["string","null"],"enum":["Normal","Large",null]},"Theme":{"type":["string","null"],"enum":["Classic","Modern",null]},"Color":{"type":["string","null"]},"BadgeColor":{"type":["string","null"]},"BadgeTextColor":{"type":["string","null"]},"CustMsgColor":{"type":["string","null"]},"CustMsgTextColor":{"type":["string","null"]},"AgentMsgColor":{"type":["string","null"]},"AgentMsgTextColor":{"type":["string","null"]},"ButtonColor":{"type":["string","null"]},"ButtonTextColor":{"type":["string","null"]},"Font":{"type":["string","null"]},"FontSize":{"type":["string","null"]},"LogoEnabled":{"type":"boolean"},"LogoBlobId":{"type":"integer","format":"int32"},"LogoName":{"type":["string","null"]},"ShowAgentPhoto":{"type":"boolean"},"WelcomeTitle":{"type":["string","null"]},"WelcomeMessage":{"type":["string","null"]},"OfflineHeader":{"type":["string","null"]},"OfflineMessage":{"type":["string","null"]},"OfflineFields":{"type":["string","null"],"pattern":"^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"},"UseAgentFirstname":{"type":"boolean"}},"required":["AutoFaqEnabled","AutoFaqCategory","PreFormEnabled","PreFormMessage","RequiredFields","PostFormEnabled","PostFormHeader","PostFormMessage","PostTranscriptEnabled","LanguageIsoCode","Size","Theme","Color","BadgeColor","BadgeTextColor","CustMsgColor","CustMsgTextColor","AgentMsgColor","AgentMsgTextColor","ButtonColor","ButtonTextColor","Font","FontSize","LogoEnabled","LogoBlobId","LogoName","ShowAgentPhoto","WelcomeTitle","WelcomeMessage","OfflineHeader","OfflineMessage","OfflineFields","UseAgentFirstname"],"additionalProperties":false,"$id":"ChatWidgetSettings"};
const schema36 = {"type":["object","null"],"properties":{"KbCategoryId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"Fullname":{"type":["string","null"]},"ParentId":{"type":"integer","format":"int32"},"SortOrder":{"type":"integer","format":"int32"}},"required":["KbCategoryId","Name","Description","Fullname","ParentId","SortOrder"],"additionalProperties":false,"$id":"KbCategory"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema36.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema36.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "KbCategoryId") || (key0 === "Name")) || (key0 === "Description")) || (key0 === "Fullname")) || (key0 === "ParentId")) || (key0 === "SortOrder"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.KbCategoryId !== undefined){
let data0 = data.KbCategoryId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/KbCategoryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/KbCategoryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema36.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema36.properties.Description.type}});
errors++;
}
}
if(data.Fullname !== undefined){
let data3 = data.Fullname;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Fullname",keyword:"type",params:{type: schema36.properties.Fullname.type}});
errors++;
}
}
if(data.ParentId !== undefined){
let data4 = data.ParentId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/ParentId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ParentId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SortOrder !== undefined){
let data5 = data.SortOrder;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/SortOrder",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/SortOrder",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema35.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema35.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.AutoFaqEnabled !== undefined){
if(typeof data.AutoFaqEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/AutoFaqEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.AutoFaqCategory !== undefined){
if(!(validate90(data.AutoFaqCategory, {instancePath:instancePath+"/AutoFaqCategory",parentData:data,parentDataProperty:"AutoFaqCategory",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.PreFormEnabled !== undefined){
if(typeof data.PreFormEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/PreFormEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.PreFormMessage !== undefined){
let data3 = data.PreFormMessage;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PreFormMessage",keyword:"type",params:{type: schema35.properties.PreFormMessage.type}});
errors++;
}
}
if(data.RequiredFields !== undefined){
let data4 = data.RequiredFields;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RequiredFields",keyword:"type",params:{type: schema35.properties.RequiredFields.type}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/RequiredFields",keyword:"pattern",params:{pattern: "^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"}});
errors++;
}
}
}
if(data.PostFormEnabled !== undefined){
if(typeof data.PostFormEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/PostFormEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.PostFormHeader !== undefined){
let data6 = data.PostFormHeader;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PostFormHeader",keyword:"type",params:{type: schema35.properties.PostFormHeader.type}});
errors++;
}
}
if(data.PostFormMessage !== undefined){
let data7 = data.PostFormMessage;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PostFormMessage",keyword:"type",params:{type: schema35.properties.PostFormMessage.type}});
errors++;
}
}
if(data.PostTranscriptEnabled !== undefined){
if(typeof data.PostTranscriptEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/PostTranscriptEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.LanguageIsoCode !== undefined){
let data9 = data.LanguageIsoCode;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LanguageIsoCode",keyword:"type",params:{type: schema35.properties.LanguageIsoCode.type}});
errors++;
}
}
if(data.Size !== undefined){
let data10 = data.Size;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Size",keyword:"type",params:{type: schema35.properties.Size.type}});
errors++;
}
if(!(((data10 === "Normal") || (data10 === "Large")) || (data10 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Size",keyword:"enum",params:{allowedValues: schema35.properties.Size.enum}});
errors++;
}
}
if(data.Theme !== undefined){
let data11 = data.Theme;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Theme",keyword:"type",params:{type: schema35.properties.Theme.type}});
errors++;
}
if(!(((data11 === "Classic") || (data11 === "Modern")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Theme",keyword:"enum",params:{allowedValues: schema35.properties.Theme.enum}});
errors++;
}
}
if(data.Color !== undefined){
let data12 = data.Color;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Color",keyword:"type",params:{type: schema35.properties.Color.type}});
errors++;
}
}
if(data.BadgeColor !== undefined){
let data13 = data.BadgeColor;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeColor",keyword:"type",params:{type: schema35.properties.BadgeColor.type}});
errors++;
}
}
if(data.BadgeTextColor !== undefined){
let data14 = data.BadgeTextColor;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeTextColor",keyword:"type",params:{type: schema35.properties.BadgeTextColor.type}});
errors++;
}
}
if(data.CustMsgColor !== undefined){
let data15 = data.CustMsgColor;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustMsgColor",keyword:"type",params:{type: schema35.properties.CustMsgColor.type}});
errors++;
}
}
if(data.CustMsgTextColor !== undefined){
let data16 = data.CustMsgTextColor;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustMsgTextColor",keyword:"type",params:{type: schema35.properties.CustMsgTextColor.type}});
errors++;
}
}
if(data.AgentMsgColor !== undefined){
let data17 = data.AgentMsgColor;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AgentMsgColor",keyword:"type",params:{type: schema35.properties.AgentMsgColor.type}});
errors++;
}
}
if(data.AgentMsgTextColor !== undefined){
let data18 = data.AgentMsgTextColor;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AgentMsgTextColor",keyword:"type",params:{type: schema35.properties.AgentMsgTextColor.type}});
errors++;
}
}
if(data.ButtonColor !== undefined){
let data19 = data.ButtonColor;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ButtonColor",keyword:"type",params:{type: schema35.properties.ButtonColor.type}});
errors++;
}
}
if(data.ButtonTextColor !== undefined){
let data20 = data.ButtonTextColor;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ButtonTextColor",keyword:"type",params:{type: schema35.properties.ButtonTextColor.type}});
errors++;
}
}
if(data.Font !== undefined){
let data21 = data.Font;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Font",keyword:"type",params:{type: schema35.properties.Font.type}});
errors++;
}
}
if(data.FontSize !== undefined){
let data22 = data.FontSize;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FontSize",keyword:"type",params:{type: schema35.properties.FontSize.type}});
errors++;
}
}
if(data.LogoEnabled !== undefined){
if(typeof data.LogoEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/LogoEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.LogoBlobId !== undefined){
let data24 = data.LogoBlobId;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/LogoBlobId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/LogoBlobId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.LogoName !== undefined){
let data25 = data.LogoName;
if((typeof data25 !== "string") && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LogoName",keyword:"type",params:{type: schema35.properties.LogoName.type}});
errors++;
}
}
if(data.ShowAgentPhoto !== undefined){
if(typeof data.ShowAgentPhoto !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ShowAgentPhoto",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WelcomeTitle !== undefined){
let data27 = data.WelcomeTitle;
if((typeof data27 !== "string") && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeTitle",keyword:"type",params:{type: schema35.properties.WelcomeTitle.type}});
errors++;
}
}
if(data.WelcomeMessage !== undefined){
let data28 = data.WelcomeMessage;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeMessage",keyword:"type",params:{type: schema35.properties.WelcomeMessage.type}});
errors++;
}
}
if(data.OfflineHeader !== undefined){
let data29 = data.OfflineHeader;
if((typeof data29 !== "string") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineHeader",keyword:"type",params:{type: schema35.properties.OfflineHeader.type}});
errors++;
}
}
if(data.OfflineMessage !== undefined){
let data30 = data.OfflineMessage;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineMessage",keyword:"type",params:{type: schema35.properties.OfflineMessage.type}});
errors++;
}
}
if(data.OfflineFields !== undefined){
let data31 = data.OfflineFields;
if((typeof data31 !== "string") && (data31 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFields",keyword:"type",params:{type: schema35.properties.OfflineFields.type}});
errors++;
}
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFields",keyword:"pattern",params:{pattern: "^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"}});
errors++;
}
}
}
if(data.UseAgentFirstname !== undefined){
if(typeof data.UseAgentFirstname !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UseAgentFirstname",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
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
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
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
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema30.properties.Description.type}});
errors++;
}
}
if(data.WelcomeMessage !== undefined){
let data3 = data.WelcomeMessage;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeMessage",keyword:"type",params:{type: schema30.properties.WelcomeMessage.type}});
errors++;
}
}
if(data.Language !== undefined){
if(!(validate74(data.Language, {instancePath:instancePath+"/Language",parentData:data,parentDataProperty:"Language",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.LastAccept !== undefined){
let data5 = data.LastAccept;
if(typeof data5 === "string"){
if(!(formats48(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SecondsPrAccept !== undefined){
let data6 = data.SecondsPrAccept;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertRecipient !== undefined){
let data7 = data.AlertRecipient;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AlertRecipient",keyword:"type",params:{type: schema30.properties.AlertRecipient.type}});
errors++;
}
}
if(data.AlertTemplate !== undefined){
if(!(validate78(data.AlertTemplate, {instancePath:instancePath+"/AlertTemplate",parentData:data,parentDataProperty:"AlertTemplate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.CollectConsent !== undefined){
if(typeof data.CollectConsent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CollectConsent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.BadgeHeader !== undefined){
let data10 = data.BadgeHeader;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeHeader",keyword:"type",params:{type: schema30.properties.BadgeHeader.type}});
errors++;
}
}
if(data.CustomQueueTextEnabled !== undefined){
if(typeof data.CustomQueueTextEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueTextEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CustomQueueText !== undefined){
let data12 = data.CustomQueueText;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueText",keyword:"type",params:{type: schema30.properties.CustomQueueText.type}});
errors++;
}
}
if(data.WarnNewChatMinutes !== undefined){
let data13 = data.WarnNewChatMinutes;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data13 == "number"){
if(!(formats0.validate(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerNewChatMinutes !== undefined){
let data14 = data.WarnManagerNewChatMinutes;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data14 == "number"){
if(!(formats0.validate(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketEnabled !== undefined){
if(typeof data.TicketEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/TicketEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.TicketCategory !== undefined){
if(!(validate80(data.TicketCategory, {instancePath:instancePath+"/TicketCategory",parentData:data,parentDataProperty:"TicketCategory",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.TicketPriority !== undefined){
if(!(validate84(data.TicketPriority, {instancePath:instancePath+"/TicketPriority",parentData:data,parentDataProperty:"TicketPriority",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.OpeningHoursEnabled !== undefined){
if(typeof data.OpeningHoursEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/OpeningHoursEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.OpeningHours !== undefined){
if(!(validate64(data.OpeningHours, {instancePath:instancePath+"/OpeningHours",parentData:data,parentDataProperty:"OpeningHours",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Widget !== undefined){
if(!(validate89(data.Widget, {instancePath:instancePath+"/Widget",parentData:data,parentDataProperty:"Widget",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.BotEnabled !== undefined){
if(typeof data.BotEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/BotEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.BotSettings !== undefined){
if(!(validate63(data.BotSettings, {instancePath:instancePath+"/BotSettings",parentData:data,parentDataProperty:"BotSettings",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.OfflineCollectConsent !== undefined){
if(typeof data.OfflineCollectConsent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineCollectConsent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WarnChatMessageMinutes !== undefined){
let data24 = data.WarnChatMessageMinutes;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerChatMessageMinutes !== undefined){
let data25 = data.WarnManagerChatMessageMinutes;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UseQueueOfflineForm !== undefined){
if(typeof data.UseQueueOfflineForm !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UseQueueOfflineForm",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.OfflineFormTimeLimit !== undefined){
let data27 = data.OfflineFormTimeLimit;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data27 == "number"){
if(!(formats0.validate(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.OfflineFormQueueLength !== undefined){
let data28 = data.OfflineFormQueueLength;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data28 == "number"){
if(!(formats0.validate(data28))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WidgetEnableRating !== undefined){
if(typeof data.WidgetEnableRating !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetEnableRating",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WidgetRatingText !== undefined){
let data30 = data.WidgetRatingText;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetRatingText",keyword:"type",params:{type: schema30.properties.WidgetRatingText.type}});
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
let data32 = data.FieldProperties;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema30.properties.FieldProperties.type}});
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key1 in data32){
let data33 = data32[key1];
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data33, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
if(data._Links !== undefined){
let data34 = data._Links;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/_Links",keyword:"type",params:{type: schema30.properties._Links.type}});
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key2 in data34){
if(typeof data34[key2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/_Links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatTopicEntity = validate96;
const schema37 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"WelcomeMessage":{"type":["string","null"]},"Language":{"$ref":"CustomerLanguage"},"LastAccept":{"type":"string","format":"date-time"},"SecondsPrAccept":{"type":"integer","format":"int32"},"AlertRecipient":{"type":["string","null"]},"AlertTemplate":{"$ref":"ReplyTemplate"},"CollectConsent":{"type":"boolean"},"BadgeHeader":{"type":["string","null"]},"CustomQueueTextEnabled":{"type":"boolean"},"CustomQueueText":{"type":["string","null"]},"WarnNewChatMinutes":{"type":"integer","format":"int32"},"WarnManagerNewChatMinutes":{"type":"integer","format":"int32"},"TicketEnabled":{"type":"boolean"},"TicketCategory":{"$ref":"TicketCategory"},"TicketPriority":{"$ref":"TicketPriority"},"OpeningHoursEnabled":{"type":"boolean"},"OpeningHours":{"$ref":"ChatOpeningHours"},"Widget":{"$ref":"ChatWidgetSettings"},"BotEnabled":{"type":"boolean"},"BotSettings":{"$ref":"ChatBotSettings"},"OfflineCollectConsent":{"type":"boolean"},"WarnChatMessageMinutes":{"type":"integer","format":"int32"},"WarnManagerChatMessageMinutes":{"type":"integer","format":"int32"},"UseQueueOfflineForm":{"type":"boolean"},"OfflineFormTimeLimit":{"type":"integer","format":"int32"},"OfflineFormQueueLength":{"type":"integer","format":"int32"},"WidgetEnableRating":{"type":"boolean"},"WidgetRatingText":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["ChatTopicId","Name","Description","WelcomeMessage","Language","LastAccept","SecondsPrAccept","AlertRecipient","AlertTemplate","CollectConsent","BadgeHeader","CustomQueueTextEnabled","CustomQueueText","WarnNewChatMinutes","WarnManagerNewChatMinutes","TicketEnabled","TicketCategory","TicketPriority","OpeningHoursEnabled","OpeningHours","Widget","BotEnabled","BotSettings","OfflineCollectConsent","WarnChatMessageMinutes","WarnManagerChatMessageMinutes","UseQueueOfflineForm","OfflineFormTimeLimit","OfflineFormQueueLength","WidgetEnableRating","WidgetRatingText","TableRight","FieldProperties"],"additionalProperties":false,"$id":"ChatTopicEntity"};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema37.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema37.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema37.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema37.properties.Description.type}});
errors++;
}
}
if(data.WelcomeMessage !== undefined){
let data3 = data.WelcomeMessage;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeMessage",keyword:"type",params:{type: schema37.properties.WelcomeMessage.type}});
errors++;
}
}
if(data.Language !== undefined){
if(!(validate74(data.Language, {instancePath:instancePath+"/Language",parentData:data,parentDataProperty:"Language",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.LastAccept !== undefined){
let data5 = data.LastAccept;
if(typeof data5 === "string"){
if(!(formats48(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SecondsPrAccept !== undefined){
let data6 = data.SecondsPrAccept;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertRecipient !== undefined){
let data7 = data.AlertRecipient;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AlertRecipient",keyword:"type",params:{type: schema37.properties.AlertRecipient.type}});
errors++;
}
}
if(data.AlertTemplate !== undefined){
if(!(validate78(data.AlertTemplate, {instancePath:instancePath+"/AlertTemplate",parentData:data,parentDataProperty:"AlertTemplate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.CollectConsent !== undefined){
if(typeof data.CollectConsent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CollectConsent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.BadgeHeader !== undefined){
let data10 = data.BadgeHeader;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeHeader",keyword:"type",params:{type: schema37.properties.BadgeHeader.type}});
errors++;
}
}
if(data.CustomQueueTextEnabled !== undefined){
if(typeof data.CustomQueueTextEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueTextEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CustomQueueText !== undefined){
let data12 = data.CustomQueueText;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueText",keyword:"type",params:{type: schema37.properties.CustomQueueText.type}});
errors++;
}
}
if(data.WarnNewChatMinutes !== undefined){
let data13 = data.WarnNewChatMinutes;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data13 == "number"){
if(!(formats0.validate(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerNewChatMinutes !== undefined){
let data14 = data.WarnManagerNewChatMinutes;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data14 == "number"){
if(!(formats0.validate(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketEnabled !== undefined){
if(typeof data.TicketEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/TicketEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.TicketCategory !== undefined){
if(!(validate80(data.TicketCategory, {instancePath:instancePath+"/TicketCategory",parentData:data,parentDataProperty:"TicketCategory",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.TicketPriority !== undefined){
if(!(validate84(data.TicketPriority, {instancePath:instancePath+"/TicketPriority",parentData:data,parentDataProperty:"TicketPriority",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.OpeningHoursEnabled !== undefined){
if(typeof data.OpeningHoursEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/OpeningHoursEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.OpeningHours !== undefined){
if(!(validate64(data.OpeningHours, {instancePath:instancePath+"/OpeningHours",parentData:data,parentDataProperty:"OpeningHours",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Widget !== undefined){
if(!(validate89(data.Widget, {instancePath:instancePath+"/Widget",parentData:data,parentDataProperty:"Widget",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.BotEnabled !== undefined){
if(typeof data.BotEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/BotEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.BotSettings !== undefined){
if(!(validate63(data.BotSettings, {instancePath:instancePath+"/BotSettings",parentData:data,parentDataProperty:"BotSettings",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.OfflineCollectConsent !== undefined){
if(typeof data.OfflineCollectConsent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineCollectConsent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WarnChatMessageMinutes !== undefined){
let data24 = data.WarnChatMessageMinutes;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerChatMessageMinutes !== undefined){
let data25 = data.WarnManagerChatMessageMinutes;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UseQueueOfflineForm !== undefined){
if(typeof data.UseQueueOfflineForm !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UseQueueOfflineForm",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.OfflineFormTimeLimit !== undefined){
let data27 = data.OfflineFormTimeLimit;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data27 == "number"){
if(!(formats0.validate(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.OfflineFormQueueLength !== undefined){
let data28 = data.OfflineFormQueueLength;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data28 == "number"){
if(!(formats0.validate(data28))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WidgetEnableRating !== undefined){
if(typeof data.WidgetEnableRating !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetEnableRating",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WidgetRatingText !== undefined){
let data30 = data.WidgetRatingText;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetRatingText",keyword:"type",params:{type: schema37.properties.WidgetRatingText.type}});
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
let data32 = data.FieldProperties;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema37.properties.FieldProperties.type}});
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key1 in data32){
let data33 = data32[key1];
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data33, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatWidgetSettings = validate89;

exports.CustomerLanguage = validate74;

exports.DeleteChatTopicUserAgentRequest = validate106;
const schema38 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Username":{"type":["string","null"]}},"required":["ChatTopicId","Username"],"additionalProperties":false,"$id":"DeleteChatTopicUserAgentRequest"};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema38.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema38.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "ChatTopicId") || (key0 === "Username"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Username !== undefined){
let data1 = data.Username;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Username",keyword:"type",params:{type: schema38.properties.Username.type}});
errors++;
}
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetChatTopicUserAgentListRequest = validate107;
const schema39 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"}},"required":["ChatTopicId"],"additionalProperties":false,"$id":"GetChatTopicUserAgentListRequest"};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema39.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema39.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(key0 === "ChatTopicId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetChatTopicUserAgentRequest = validate108;
const schema40 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Username":{"type":["string","null"]}},"required":["ChatTopicId","Username"],"additionalProperties":false,"$id":"GetChatTopicUserAgentRequest"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema40.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema40.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "ChatTopicId") || (key0 === "Username"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Username !== undefined){
let data1 = data.Username;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Username",keyword:"type",params:{type: schema40.properties.Username.type}});
errors++;
}
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetUserAgentListRequest = validate109;
const schema41 = {"type":["object","null"],"properties":{"Flat":{"type":"boolean"},"OnlyPresent":{"type":"boolean"}},"required":["Flat","OnlyPresent"],"additionalProperties":false,"$id":"GetUserAgentListRequest"};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema41.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema41.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "Flat") || (key0 === "OnlyPresent"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Flat !== undefined){
if(typeof data.Flat !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Flat",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.OnlyPresent !== undefined){
if(typeof data.OnlyPresent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/OnlyPresent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.IsWithinOpeningHoursRequest = validate110;
const schema42 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"}},"required":["ChatTopicId"],"additionalProperties":false,"$id":"IsWithinOpeningHoursRequest"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema42.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema42.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(key0 === "ChatTopicId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.KbCategory = validate90;

exports.MDOListItem = validate111;
const schema43 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"ToolTip":{"type":["string","null"]},"Deleted":{"type":"boolean"},"Rank":{"type":"integer","format":"int32"},"Type":{"type":["string","null"]},"ChildItems":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"IconHint":{"type":["string","null"]},"ColorBlock":{"type":"integer","format":"int32"},"ExtraInfo":{"type":["string","null"]},"StyleHint":{"type":["string","null"]},"FullName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Name","ToolTip","Deleted","Rank","Type","ChildItems","IconHint","ColorBlock","ExtraInfo","StyleHint","FullName","TableRight","FieldProperties"],"additionalProperties":false,"$id":"MDOListItem"};
const wrapper0 = {validate: validate111};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema43.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema43.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema43.properties.Name.type}});
errors++;
}
}
if(data.ToolTip !== undefined){
let data2 = data.ToolTip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToolTip",keyword:"type",params:{type: schema43.properties.ToolTip.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema43.properties.Type.type}});
errors++;
}
}
if(data.ChildItems !== undefined){
let data6 = data.ChildItems;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems",keyword:"type",params:{type: schema43.properties.ChildItems.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/IconHint",keyword:"type",params:{type: schema43.properties.IconHint.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/ExtraInfo",keyword:"type",params:{type: schema43.properties.ExtraInfo.type}});
errors++;
}
}
if(data.StyleHint !== undefined){
let data11 = data.StyleHint;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StyleHint",keyword:"type",params:{type: schema43.properties.StyleHint.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data12 = data.FullName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema43.properties.FullName.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema43.properties.FieldProperties.type}});
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
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ODataSlimResponse = validate114;
const schema44 = {"type":["object","null"],"properties":{"odata.metadata":{"type":["string","null"]},"odata.nextLink":{"type":["string","null"]},"value":{"type":["array","null"],"items":{}}},"required":["odata.metadata","odata.nextLink","value"],"additionalProperties":false,"$id":"ODataSlimResponse"};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema44.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema44.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "odata.metadata") || (key0 === "odata.nextLink")) || (key0 === "value"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data["odata.metadata"] !== undefined){
let data0 = data["odata.metadata"];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.metadata",keyword:"type",params:{type: schema44.properties["odata.metadata"].type}});
errors++;
}
}
if(data["odata.nextLink"] !== undefined){
let data1 = data["odata.nextLink"];
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.nextLink",keyword:"type",params:{type: schema44.properties["odata.nextLink"].type}});
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: schema44.properties.value.type}});
errors++;
}
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ReplyTemplate = validate78;

exports.SaveChatPresenceRequest = validate115;
const schema45 = {"type":["object","null"],"properties":{"ChatPresence":{"type":["array","null"],"items":{"type":"object","$ref":"ChatPresence"}}},"required":["ChatPresence"],"additionalProperties":false,"$id":"SaveChatPresenceRequest"};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema45.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema45.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(key0 === "ChatPresence")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatPresence !== undefined){
let data0 = data.ChatPresence;
if((!(Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatPresence",keyword:"type",params:{type: schema45.properties.ChatPresence.type}});
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatPresence/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate70(data1, {instancePath:instancePath+"/ChatPresence/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.TicketCategory = validate80;

exports.TicketPriority = validate84;

exports.TimeZoneData = validate65;

exports.TimeZoneRule = validate66;

exports.UpdateChatTopicUserAgentRequest = validate117;
const schema46 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Username":{"type":["string","null"]},"Useragent":{"$ref":"ChatTopicAgent"}},"required":["ChatTopicId","Username","Useragent"],"additionalProperties":false,"$id":"UpdateChatTopicUserAgentRequest"};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema46.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema46.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "ChatTopicId") || (key0 === "Username")) || (key0 === "Useragent"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Username !== undefined){
let data1 = data.Username;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Username",keyword:"type",params:{type: schema46.properties.Username.type}});
errors++;
}
}
if(data.Useragent !== undefined){
if(!(validate53(data.Useragent, {instancePath:instancePath+"/Useragent",parentData:data,parentDataProperty:"Useragent",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.UpdateChatTopicUserAgentsRequest = validate119;
const schema47 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Useragents":{"type":["array","null"],"items":{"type":"object","$ref":"ChatTopicAgent"}}},"required":["ChatTopicId","Useragents"],"additionalProperties":false,"$id":"UpdateChatTopicUserAgentsRequest"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema47.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema47.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "ChatTopicId") || (key0 === "Useragents"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Useragents !== undefined){
let data1 = data.Useragents;
if((!(Array.isArray(data1))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Useragents",keyword:"type",params:{type: schema47.properties.Useragents.type}});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/Useragents/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate53(data2, {instancePath:instancePath+"/Useragents/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
}
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

return exports;
}

export function createSelectValidators(formats) {
const exports = {};
exports.AddChatTopicUserAgentRequest = validate52;
const schema19 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":["integer","null"],"format":"int32"},"Useragent":{"$ref":"ChatTopicAgent"}},"required":["ChatTopicId","Useragent"],"additionalProperties":false,"$id":"AddChatTopicUserAgentRequest"};
const formats0 = formats.int32;
const schema20 = {"type":["object","null"],"properties":{"TopicId":{"type":["integer","null"],"format":"int32"},"User":{"$ref":"Associate"},"CanListen":{"type":["boolean","null"]},"CanRespond":{"type":["boolean","null"]},"CanManage":{"type":["boolean","null"]},"CanNotify":{"type":["boolean","null"]}},"required":["TopicId","User","CanListen","CanRespond","CanManage","CanNotify"],"additionalProperties":false,"$id":"ChatTopicAgent"};
const schema21 = {"type":["object","null"],"properties":{"AssociateId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"PersonId":{"type":["integer","null"],"format":"int32"},"Rank":{"type":["integer","null"],"format":"int32"},"Tooltip":{"type":["string","null"]},"Type":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"GroupIdx":{"type":["integer","null"],"format":"int32"},"FullName":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"Deleted":{"type":["boolean","null"]},"EjUserId":{"type":["integer","null"],"format":"int32"},"UserName":{"type":["string","null"]},"ExtraFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"CustomFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["AssociateId","Name","PersonId","Rank","Tooltip","Type","GroupIdx","FullName","FormalName","Deleted","EjUserId","UserName","ExtraFields","CustomFields","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Associate"};
const func1 = Object.prototype.hasOwnProperty;
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
if(data.AssociateId !== undefined){
let data0 = data.AssociateId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: schema21.properties.AssociateId.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema21.properties.Name.type}});
errors++;
}
}
if(data.PersonId !== undefined){
let data2 = data.PersonId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: schema21.properties.PersonId.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: schema21.properties.Rank.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema21.properties.Tooltip.type}});
errors++;
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema21.properties.Type.type}});
errors++;
}
if(!(((((((data5 === "Unknown") || (data5 === "InternalAssociate")) || (data5 === "ResourceAssociate")) || (data5 === "ExternalAssociate")) || (data5 === "AnonymousAssociate")) || (data5 === "SystemAssociate")) || (data5 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema21.properties.Type.enum}});
errors++;
}
}
if(data.GroupIdx !== undefined){
let data6 = data.GroupIdx;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/GroupIdx",keyword:"type",params:{type: schema21.properties.GroupIdx.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema21.properties.FullName.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data8 = data.FormalName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema21.properties.FormalName.type}});
errors++;
}
}
if(data.Deleted !== undefined){
let data9 = data.Deleted;
if((typeof data9 !== "boolean") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Deleted",keyword:"type",params:{type: schema21.properties.Deleted.type}});
errors++;
}
}
if(data.EjUserId !== undefined){
let data10 = data.EjUserId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"type",params:{type: schema21.properties.EjUserId.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema21.properties.UserName.type}});
errors++;
}
}
if(data.ExtraFields !== undefined){
let data12 = data.ExtraFields;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields",keyword:"type",params:{type: schema21.properties.ExtraFields.type}});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema21.properties.ExtraFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.CustomFields !== undefined){
let data14 = data.CustomFields;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields",keyword:"type",params:{type: schema21.properties.CustomFields.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
let data15 = data14[key2];
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema21.properties.CustomFields.additionalProperties.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema21.properties.FieldProperties.type}});
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((((((key0 === "TopicId") || (key0 === "User")) || (key0 === "CanListen")) || (key0 === "CanRespond")) || (key0 === "CanManage")) || (key0 === "CanNotify"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TopicId !== undefined){
let data0 = data.TopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"type",params:{type: schema20.properties.TopicId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.User !== undefined){
if(!(validate54(data.User, {instancePath:instancePath+"/User",parentData:data,parentDataProperty:"User",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.CanListen !== undefined){
let data2 = data.CanListen;
if((typeof data2 !== "boolean") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CanListen",keyword:"type",params:{type: schema20.properties.CanListen.type}});
errors++;
}
}
if(data.CanRespond !== undefined){
let data3 = data.CanRespond;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CanRespond",keyword:"type",params:{type: schema20.properties.CanRespond.type}});
errors++;
}
}
if(data.CanManage !== undefined){
let data4 = data.CanManage;
if((typeof data4 !== "boolean") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CanManage",keyword:"type",params:{type: schema20.properties.CanManage.type}});
errors++;
}
}
if(data.CanNotify !== undefined){
let data5 = data.CanNotify;
if((typeof data5 !== "boolean") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CanNotify",keyword:"type",params:{type: schema20.properties.CanNotify.type}});
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((key0 === "ChatTopicId") || (key0 === "Useragent"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: schema19.properties.ChatTopicId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Useragent !== undefined){
if(!(validate53(data.Useragent, {instancePath:instancePath+"/Useragent",parentData:data,parentDataProperty:"Useragent",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatBotSettings = validate63;
const schema25 = {"type":["object","null"],"properties":{"BotName":{"type":["string","null"]},"BotRegisterScriptId":{"type":["integer","null"],"format":"int32"},"BotSessionCreatedScriptId":{"type":["integer","null"],"format":"int32"},"BotSessionChangedScriptId":{"type":["integer","null"],"format":"int32"},"BotMessageReceivedScriptId":{"type":["integer","null"],"format":"int32"}},"required":["BotName","BotRegisterScriptId","BotSessionCreatedScriptId","BotSessionChangedScriptId","BotMessageReceivedScriptId"],"additionalProperties":false,"$id":"ChatBotSettings"};

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
if(!(((((key0 === "BotName") || (key0 === "BotRegisterScriptId")) || (key0 === "BotSessionCreatedScriptId")) || (key0 === "BotSessionChangedScriptId")) || (key0 === "BotMessageReceivedScriptId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.BotName !== undefined){
let data0 = data.BotName;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BotName",keyword:"type",params:{type: schema25.properties.BotName.type}});
errors++;
}
}
if(data.BotRegisterScriptId !== undefined){
let data1 = data.BotRegisterScriptId;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BotRegisterScriptId",keyword:"type",params:{type: schema25.properties.BotRegisterScriptId.type}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/BotRegisterScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BotSessionCreatedScriptId !== undefined){
let data2 = data.BotSessionCreatedScriptId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionCreatedScriptId",keyword:"type",params:{type: schema25.properties.BotSessionCreatedScriptId.type}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionCreatedScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BotSessionChangedScriptId !== undefined){
let data3 = data.BotSessionChangedScriptId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionChangedScriptId",keyword:"type",params:{type: schema25.properties.BotSessionChangedScriptId.type}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionChangedScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BotMessageReceivedScriptId !== undefined){
let data4 = data.BotMessageReceivedScriptId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BotMessageReceivedScriptId",keyword:"type",params:{type: schema25.properties.BotMessageReceivedScriptId.type}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/BotMessageReceivedScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatOpeningHours = validate64;
const schema26 = {"type":["object","null"],"properties":{"TzLocation":{"$ref":"TimeZoneData"},"MonEnabled":{"type":["boolean","null"]},"MonStart":{"type":["string","null"]},"MonStop":{"type":["string","null"]},"TueEnabled":{"type":["boolean","null"]},"TueStart":{"type":["string","null"]},"TueStop":{"type":["string","null"]},"WedEnabled":{"type":["boolean","null"]},"WedStart":{"type":["string","null"]},"WedStop":{"type":["string","null"]},"ThuEnabled":{"type":["boolean","null"]},"ThuStart":{"type":["string","null"]},"ThuStop":{"type":["string","null"]},"FriEnabled":{"type":["boolean","null"]},"FriStart":{"type":["string","null"]},"FriStop":{"type":["string","null"]},"SatEnabled":{"type":["boolean","null"]},"SatStart":{"type":["string","null"]},"SatStop":{"type":["string","null"]},"SunEnabled":{"type":["boolean","null"]},"SunStart":{"type":["string","null"]},"SunStop":{"type":["string","null"]},"UseLunchHours":{"type":["boolean","null"]},"LunchStart":{"type":["string","null"]},"LunchStop":{"type":["string","null"]}},"required":["TzLocation","MonEnabled","MonStart","MonStop","TueEnabled","TueStart","TueStop","WedEnabled","WedStart","WedStop","ThuEnabled","ThuStart","ThuStop","FriEnabled","FriStart","FriStop","SatEnabled","SatStart","SatStop","SunEnabled","SunStart","SunStop","UseLunchHours","LunchStart","LunchStop"],"additionalProperties":false,"$id":"ChatOpeningHours"};
const schema27 = {"type":["object","null"],"properties":{"TZLocationID":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"TZLocationCode":{"type":["string","null"]},"TZLocationCities":{"type":["string","null"]},"IsoNumber":{"type":["integer","null"],"format":"int32"},"TimeZoneSTDRules":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"TimeZoneRule"}},"TimeZoneDSTRules":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"TimeZoneRule"}}},"required":["TZLocationID","Name","TZLocationCode","TZLocationCities","IsoNumber","TimeZoneSTDRules","TimeZoneDSTRules"],"additionalProperties":false,"$id":"TimeZoneData"};
const schema28 = {"type":["object","null"],"properties":{"StartDay":{"type":["integer","null"],"format":"int32"},"StartMonth":{"type":["integer","null"],"format":"int32"},"EndDay":{"type":["integer","null"],"format":"int32"},"EndMonth":{"type":["integer","null"],"format":"int32"},"TZOffset":{"type":["integer","null"],"format":"int32"},"StartRulePattern":{"type":["string","null"]},"EndRulePattern":{"type":["string","null"]}},"required":["StartDay","StartMonth","EndDay","EndMonth","TZOffset","StartRulePattern","EndRulePattern"],"additionalProperties":false,"$id":"TimeZoneRule"};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
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
if(!(((((((key0 === "StartDay") || (key0 === "StartMonth")) || (key0 === "EndDay")) || (key0 === "EndMonth")) || (key0 === "TZOffset")) || (key0 === "StartRulePattern")) || (key0 === "EndRulePattern"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.StartDay !== undefined){
let data0 = data.StartDay;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StartDay",keyword:"type",params:{type: schema28.properties.StartDay.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/StartDay",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.StartMonth !== undefined){
let data1 = data.StartMonth;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StartMonth",keyword:"type",params:{type: schema28.properties.StartMonth.type}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/StartMonth",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EndDay !== undefined){
let data2 = data.EndDay;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EndDay",keyword:"type",params:{type: schema28.properties.EndDay.type}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/EndDay",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EndMonth !== undefined){
let data3 = data.EndMonth;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EndMonth",keyword:"type",params:{type: schema28.properties.EndMonth.type}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/EndMonth",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TZOffset !== undefined){
let data4 = data.TZOffset;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TZOffset",keyword:"type",params:{type: schema28.properties.TZOffset.type}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/TZOffset",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.StartRulePattern !== undefined){
let data5 = data.StartRulePattern;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StartRulePattern",keyword:"type",params:{type: schema28.properties.StartRulePattern.type}});
errors++;
}
}
if(data.EndRulePattern !== undefined){
let data6 = data.EndRulePattern;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EndRulePattern",keyword:"type",params:{type: schema28.properties.EndRulePattern.type}});
errors++;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
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
if(!(((((((key0 === "TZLocationID") || (key0 === "Name")) || (key0 === "TZLocationCode")) || (key0 === "TZLocationCities")) || (key0 === "IsoNumber")) || (key0 === "TimeZoneSTDRules")) || (key0 === "TimeZoneDSTRules"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TZLocationID !== undefined){
let data0 = data.TZLocationID;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationID",keyword:"type",params:{type: schema27.properties.TZLocationID.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationID",keyword:"format",params:{format: "int32"}});
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
if(data.TZLocationCode !== undefined){
let data2 = data.TZLocationCode;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationCode",keyword:"type",params:{type: schema27.properties.TZLocationCode.type}});
errors++;
}
}
if(data.TZLocationCities !== undefined){
let data3 = data.TZLocationCities;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationCities",keyword:"type",params:{type: schema27.properties.TZLocationCities.type}});
errors++;
}
}
if(data.IsoNumber !== undefined){
let data4 = data.IsoNumber;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/IsoNumber",keyword:"type",params:{type: schema27.properties.IsoNumber.type}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/IsoNumber",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeZoneSTDRules !== undefined){
let data5 = data.TimeZoneSTDRules;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneSTDRules",keyword:"type",params:{type: schema27.properties.TimeZoneSTDRules.type}});
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneSTDRules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate66(data6, {instancePath:instancePath+"/TimeZoneSTDRules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
}
if(data.TimeZoneDSTRules !== undefined){
let data7 = data.TimeZoneDSTRules;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneDSTRules",keyword:"type",params:{type: schema27.properties.TimeZoneDSTRules.type}});
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneDSTRules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate66(data8, {instancePath:instancePath+"/TimeZoneDSTRules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema26.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TzLocation !== undefined){
if(!(validate65(data.TzLocation, {instancePath:instancePath+"/TzLocation",parentData:data,parentDataProperty:"TzLocation",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.MonEnabled !== undefined){
let data1 = data.MonEnabled;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MonEnabled",keyword:"type",params:{type: schema26.properties.MonEnabled.type}});
errors++;
}
}
if(data.MonStart !== undefined){
let data2 = data.MonStart;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MonStart",keyword:"type",params:{type: schema26.properties.MonStart.type}});
errors++;
}
}
if(data.MonStop !== undefined){
let data3 = data.MonStop;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MonStop",keyword:"type",params:{type: schema26.properties.MonStop.type}});
errors++;
}
}
if(data.TueEnabled !== undefined){
let data4 = data.TueEnabled;
if((typeof data4 !== "boolean") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TueEnabled",keyword:"type",params:{type: schema26.properties.TueEnabled.type}});
errors++;
}
}
if(data.TueStart !== undefined){
let data5 = data.TueStart;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TueStart",keyword:"type",params:{type: schema26.properties.TueStart.type}});
errors++;
}
}
if(data.TueStop !== undefined){
let data6 = data.TueStop;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TueStop",keyword:"type",params:{type: schema26.properties.TueStop.type}});
errors++;
}
}
if(data.WedEnabled !== undefined){
let data7 = data.WedEnabled;
if((typeof data7 !== "boolean") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WedEnabled",keyword:"type",params:{type: schema26.properties.WedEnabled.type}});
errors++;
}
}
if(data.WedStart !== undefined){
let data8 = data.WedStart;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WedStart",keyword:"type",params:{type: schema26.properties.WedStart.type}});
errors++;
}
}
if(data.WedStop !== undefined){
let data9 = data.WedStop;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WedStop",keyword:"type",params:{type: schema26.properties.WedStop.type}});
errors++;
}
}
if(data.ThuEnabled !== undefined){
let data10 = data.ThuEnabled;
if((typeof data10 !== "boolean") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ThuEnabled",keyword:"type",params:{type: schema26.properties.ThuEnabled.type}});
errors++;
}
}
if(data.ThuStart !== undefined){
let data11 = data.ThuStart;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ThuStart",keyword:"type",params:{type: schema26.properties.ThuStart.type}});
errors++;
}
}
if(data.ThuStop !== undefined){
let data12 = data.ThuStop;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ThuStop",keyword:"type",params:{type: schema26.properties.ThuStop.type}});
errors++;
}
}
if(data.FriEnabled !== undefined){
let data13 = data.FriEnabled;
if((typeof data13 !== "boolean") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FriEnabled",keyword:"type",params:{type: schema26.properties.FriEnabled.type}});
errors++;
}
}
if(data.FriStart !== undefined){
let data14 = data.FriStart;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FriStart",keyword:"type",params:{type: schema26.properties.FriStart.type}});
errors++;
}
}
if(data.FriStop !== undefined){
let data15 = data.FriStop;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FriStop",keyword:"type",params:{type: schema26.properties.FriStop.type}});
errors++;
}
}
if(data.SatEnabled !== undefined){
let data16 = data.SatEnabled;
if((typeof data16 !== "boolean") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SatEnabled",keyword:"type",params:{type: schema26.properties.SatEnabled.type}});
errors++;
}
}
if(data.SatStart !== undefined){
let data17 = data.SatStart;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SatStart",keyword:"type",params:{type: schema26.properties.SatStart.type}});
errors++;
}
}
if(data.SatStop !== undefined){
let data18 = data.SatStop;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SatStop",keyword:"type",params:{type: schema26.properties.SatStop.type}});
errors++;
}
}
if(data.SunEnabled !== undefined){
let data19 = data.SunEnabled;
if((typeof data19 !== "boolean") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SunEnabled",keyword:"type",params:{type: schema26.properties.SunEnabled.type}});
errors++;
}
}
if(data.SunStart !== undefined){
let data20 = data.SunStart;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SunStart",keyword:"type",params:{type: schema26.properties.SunStart.type}});
errors++;
}
}
if(data.SunStop !== undefined){
let data21 = data.SunStop;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SunStop",keyword:"type",params:{type: schema26.properties.SunStop.type}});
errors++;
}
}
if(data.UseLunchHours !== undefined){
let data22 = data.UseLunchHours;
if((typeof data22 !== "boolean") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UseLunchHours",keyword:"type",params:{type: schema26.properties.UseLunchHours.type}});
errors++;
}
}
if(data.LunchStart !== undefined){
let data23 = data.LunchStart;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LunchStart",keyword:"type",params:{type: schema26.properties.LunchStart.type}});
errors++;
}
}
if(data.LunchStop !== undefined){
let data24 = data.LunchStop;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LunchStop",keyword:"type",params:{type: schema26.properties.LunchStop.type}});
errors++;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatPresence = validate70;
const schema29 = {"type":["object","null"],"properties":{"UserId":{"type":["integer","null"],"format":"int32"},"DisplayName":{"type":["string","null"]},"OngoingChats":{"type":["integer","null"],"format":"int32"},"Present":{"type":["boolean","null"]},"ChatTopics":{"type":["array","null"],"items":{"type":"integer","format":"int32"}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["UserId","DisplayName","OngoingChats","Present","ChatTopics","TableRight","FieldProperties"],"additionalProperties":false,"$id":"ChatPresence"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
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
if(!(((((((key0 === "UserId") || (key0 === "DisplayName")) || (key0 === "OngoingChats")) || (key0 === "Present")) || (key0 === "ChatTopics")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.UserId !== undefined){
let data0 = data.UserId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UserId",keyword:"type",params:{type: schema29.properties.UserId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/UserId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.DisplayName !== undefined){
let data1 = data.DisplayName;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DisplayName",keyword:"type",params:{type: schema29.properties.DisplayName.type}});
errors++;
}
}
if(data.OngoingChats !== undefined){
let data2 = data.OngoingChats;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OngoingChats",keyword:"type",params:{type: schema29.properties.OngoingChats.type}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/OngoingChats",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Present !== undefined){
let data3 = data.Present;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Present",keyword:"type",params:{type: schema29.properties.Present.type}});
errors++;
}
}
if(data.ChatTopics !== undefined){
let data4 = data.ChatTopics;
if((!(Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopics",keyword:"type",params:{type: schema29.properties.ChatTopics.type}});
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopics/" + i0,keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopics/" + i0,keyword:"format",params:{format: "int32"}});
errors++;
}
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
let data7 = data.FieldProperties;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema29.properties.FieldProperties.type}});
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data8, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatTopicAgent = validate53;

exports.ChatTopicEntityWithLinks = validate73;
const schema30 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"WelcomeMessage":{"type":["string","null"]},"Language":{"$ref":"CustomerLanguage"},"LastAccept":{"type":["string","null"],"format":"date-time"},"SecondsPrAccept":{"type":["integer","null"],"format":"int32"},"AlertRecipient":{"type":["string","null"]},"AlertTemplate":{"$ref":"ReplyTemplate"},"CollectConsent":{"type":["boolean","null"]},"BadgeHeader":{"type":["string","null"]},"CustomQueueTextEnabled":{"type":["boolean","null"]},"CustomQueueText":{"type":["string","null"]},"WarnNewChatMinutes":{"type":["integer","null"],"format":"int32"},"WarnManagerNewChatMinutes":{"type":["integer","null"],"format":"int32"},"TicketEnabled":{"type":["boolean","null"]},"TicketCategory":{"$ref":"TicketCategory"},"TicketPriority":{"$ref":"TicketPriority"},"OpeningHoursEnabled":{"type":["boolean","null"]},"OpeningHours":{"$ref":"ChatOpeningHours"},"Widget":{"$ref":"ChatWidgetSettings"},"BotEnabled":{"type":["boolean","null"]},"BotSettings":{"$ref":"ChatBotSettings"},"OfflineCollectConsent":{"type":["boolean","null"]},"WarnChatMessageMinutes":{"type":["integer","null"],"format":"int32"},"WarnManagerChatMessageMinutes":{"type":["integer","null"],"format":"int32"},"UseQueueOfflineForm":{"type":["boolean","null"]},"OfflineFormTimeLimit":{"type":["integer","null"],"format":"int32"},"OfflineFormQueueLength":{"type":["integer","null"],"format":"int32"},"WidgetEnableRating":{"type":["boolean","null"]},"WidgetRatingText":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}},"_Links":{"type":["object","null"],"additionalProperties":{"type":"string"}}},"required":["ChatTopicId","Name","Description","WelcomeMessage","Language","LastAccept","SecondsPrAccept","AlertRecipient","AlertTemplate","CollectConsent","BadgeHeader","CustomQueueTextEnabled","CustomQueueText","WarnNewChatMinutes","WarnManagerNewChatMinutes","TicketEnabled","TicketCategory","TicketPriority","OpeningHoursEnabled","OpeningHours","Widget","BotEnabled","BotSettings","OfflineCollectConsent","WarnChatMessageMinutes","WarnManagerChatMessageMinutes","UseQueueOfflineForm","OfflineFormTimeLimit","OfflineFormQueueLength","WidgetEnableRating","WidgetRatingText","TableRight","FieldProperties","_Links"],"additionalProperties":false,"$id":"ChatTopicEntityWithLinks"};
const formats48 = formats["date-time"];
const schema31 = {"type":["object","null"],"properties":{"Id":{"type":["integer","null"],"format":"int32"},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Value","Tooltip","TableRight","FieldProperties"],"additionalProperties":false,"$id":"CustomerLanguage"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema31.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema31.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "Id") || (key0 === "Value")) || (key0 === "Tooltip")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"type",params:{type: schema31.properties.Id.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema31.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema31.properties.Tooltip.type}});
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
let data4 = data.FieldProperties;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema31.properties.FieldProperties.type}});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data5, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":["object","null"],"properties":{"ReplyTemplateId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"FolderId":{"type":["integer","null"],"format":"int32"}},"required":["ReplyTemplateId","Name","Description","FolderId"],"additionalProperties":false,"$id":"ReplyTemplate"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema32.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema32.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "ReplyTemplateId") || (key0 === "Name")) || (key0 === "Description")) || (key0 === "FolderId"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ReplyTemplateId !== undefined){
let data0 = data.ReplyTemplateId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ReplyTemplateId",keyword:"type",params:{type: schema32.properties.ReplyTemplateId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ReplyTemplateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema32.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema32.properties.Description.type}});
errors++;
}
}
if(data.FolderId !== undefined){
let data3 = data.FolderId;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FolderId",keyword:"type",params:{type: schema32.properties.FolderId.type}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/FolderId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":["object","null"],"properties":{"Id":{"type":["integer","null"],"format":"int32"},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Value","Tooltip","TableRight","FieldProperties"],"additionalProperties":false,"$id":"TicketCategory"};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema33.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema33.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "Id") || (key0 === "Value")) || (key0 === "Tooltip")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"type",params:{type: schema33.properties.Id.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema33.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema33.properties.Tooltip.type}});
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
let data4 = data.FieldProperties;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema33.properties.FieldProperties.type}});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data5, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":["object","null"],"properties":{"Id":{"type":["integer","null"],"format":"int32"},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Value","Tooltip","TableRight","FieldProperties"],"additionalProperties":false,"$id":"TicketPriority"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema34.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema34.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "Id") || (key0 === "Value")) || (key0 === "Tooltip")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"type",params:{type: schema34.properties.Id.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema34.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema34.properties.Tooltip.type}});
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
let data4 = data.FieldProperties;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema34.properties.FieldProperties.type}});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data5, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":["object","null"],"properties":{"AutoFaqEnabled":{"type":["boolean","null"]},"AutoFaqCategory":{"$ref":"KbCategory"},"PreFormEnabled":{"type":["boolean","null"]},"PreFormMessage":{"type":["string","null"]},"RequiredFields":{"type":["string","null"],"pattern":"^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"},"PostFormEnabled":{"type":["boolean","null"]},"PostFormHeader":{"type":["string","null"]},"PostFormMessage":{"type":["string","null"]},"PostTranscriptEnabled":{"type":["boolean","null"]},"LanguageIsoCode":{"type":["string","null"]},"Size":{"type":["string","null"],"enum":["Normal","Large",null]},"Theme":{"type":["string","null"],"enum":["Classic","Modern",null]},"Color":{"type":["string","null"]},"BadgeColor":{"type":["string","null"]},"BadgeTextColor":{"type":["string","null"]},"CustMsgColor":{"type":["string","null"]},"CustMsgTextColor":{"type":["string","null"]},"AgentMsgColor":{"type":["string","null"]},"AgentMsgTextColor":{"type":["string","null"]},"ButtonColor":{"type":["string","null"]},"ButtonTextColor":{"type":["string","null"]},"Font":{"type":["string","null"]},"FontSize":{"type":["string","null"]},"LogoEnabled":{"type":["boolean","null"]},"LogoBlobId":{"type":["integer","null"],"format":"int32"},"LogoName":{"type":["string","null"]},"ShowAgentPhoto":{"type":["boolean","null"]},"WelcomeTitle":{"type":["string","null"]},"WelcomeMessage":{"type":["string","null"]},"OfflineHeader":{"type":["string","null"]},"OfflineMessage":{"type":["string","null"]},"OfflineFields":{"type":["string","null"],"pattern":"^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"},"UseAgentFirstname":{"type":["boolean","null"]}},"required":["AutoFaqEnabled","AutoFaqCategory","PreFormEnabled","PreFormMessage","RequiredFields","PostFormEnabled","PostFormHeader","PostFormMessage","PostTranscriptEnabled","LanguageIsoCode","Size","Theme","Color","BadgeColor","BadgeTextColor","CustMsgColor","CustMsgTextColor","AgentMsgColor","AgentMsgTextColor","ButtonColor","ButtonTextColor","Font","FontSize","LogoEnabled","LogoBlobId","LogoName","ShowAgentPhoto","WelcomeTitle","WelcomeMessage","OfflineHeader","OfflineMessage","OfflineFields","UseAgentFirstname"],"additionalProperties":false,"$id":"ChatWidgetSettings"};
const schema36 = {"type":["object","null"],"properties":{"KbCategoryId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"Fullname":{"type":["string","null"]},"ParentId":{"type":["integer","null"],"format":"int32"},"SortOrder":{"type":["integer","null"],"format":"int32"}},"required":["KbCategoryId","Name","Description","Fullname","ParentId","SortOrder"],"additionalProperties":false,"$id":"KbCategory"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema36.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema36.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "KbCategoryId") || (key0 === "Name")) || (key0 === "Description")) || (key0 === "Fullname")) || (key0 === "ParentId")) || (key0 === "SortOrder"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.KbCategoryId !== undefined){
let data0 = data.KbCategoryId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/KbCategoryId",keyword:"type",params:{type: schema36.properties.KbCategoryId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/KbCategoryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema36.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema36.properties.Description.type}});
errors++;
}
}
if(data.Fullname !== undefined){
let data3 = data.Fullname;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Fullname",keyword:"type",params:{type: schema36.properties.Fullname.type}});
errors++;
}
}
if(data.ParentId !== undefined){
let data4 = data.ParentId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ParentId",keyword:"type",params:{type: schema36.properties.ParentId.type}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ParentId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SortOrder !== undefined){
let data5 = data.SortOrder;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SortOrder",keyword:"type",params:{type: schema36.properties.SortOrder.type}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/SortOrder",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema35.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema35.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema35.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.AutoFaqEnabled !== undefined){
let data0 = data.AutoFaqEnabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AutoFaqEnabled",keyword:"type",params:{type: schema35.properties.AutoFaqEnabled.type}});
errors++;
}
}
if(data.AutoFaqCategory !== undefined){
if(!(validate90(data.AutoFaqCategory, {instancePath:instancePath+"/AutoFaqCategory",parentData:data,parentDataProperty:"AutoFaqCategory",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate90.errors);
errors = vErrors.length;
}
}
if(data.PreFormEnabled !== undefined){
let data2 = data.PreFormEnabled;
if((typeof data2 !== "boolean") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PreFormEnabled",keyword:"type",params:{type: schema35.properties.PreFormEnabled.type}});
errors++;
}
}
if(data.PreFormMessage !== undefined){
let data3 = data.PreFormMessage;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PreFormMessage",keyword:"type",params:{type: schema35.properties.PreFormMessage.type}});
errors++;
}
}
if(data.RequiredFields !== undefined){
let data4 = data.RequiredFields;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RequiredFields",keyword:"type",params:{type: schema35.properties.RequiredFields.type}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/RequiredFields",keyword:"pattern",params:{pattern: "^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"}});
errors++;
}
}
}
if(data.PostFormEnabled !== undefined){
let data5 = data.PostFormEnabled;
if((typeof data5 !== "boolean") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PostFormEnabled",keyword:"type",params:{type: schema35.properties.PostFormEnabled.type}});
errors++;
}
}
if(data.PostFormHeader !== undefined){
let data6 = data.PostFormHeader;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PostFormHeader",keyword:"type",params:{type: schema35.properties.PostFormHeader.type}});
errors++;
}
}
if(data.PostFormMessage !== undefined){
let data7 = data.PostFormMessage;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PostFormMessage",keyword:"type",params:{type: schema35.properties.PostFormMessage.type}});
errors++;
}
}
if(data.PostTranscriptEnabled !== undefined){
let data8 = data.PostTranscriptEnabled;
if((typeof data8 !== "boolean") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PostTranscriptEnabled",keyword:"type",params:{type: schema35.properties.PostTranscriptEnabled.type}});
errors++;
}
}
if(data.LanguageIsoCode !== undefined){
let data9 = data.LanguageIsoCode;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LanguageIsoCode",keyword:"type",params:{type: schema35.properties.LanguageIsoCode.type}});
errors++;
}
}
if(data.Size !== undefined){
let data10 = data.Size;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Size",keyword:"type",params:{type: schema35.properties.Size.type}});
errors++;
}
if(!(((data10 === "Normal") || (data10 === "Large")) || (data10 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Size",keyword:"enum",params:{allowedValues: schema35.properties.Size.enum}});
errors++;
}
}
if(data.Theme !== undefined){
let data11 = data.Theme;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Theme",keyword:"type",params:{type: schema35.properties.Theme.type}});
errors++;
}
if(!(((data11 === "Classic") || (data11 === "Modern")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Theme",keyword:"enum",params:{allowedValues: schema35.properties.Theme.enum}});
errors++;
}
}
if(data.Color !== undefined){
let data12 = data.Color;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Color",keyword:"type",params:{type: schema35.properties.Color.type}});
errors++;
}
}
if(data.BadgeColor !== undefined){
let data13 = data.BadgeColor;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeColor",keyword:"type",params:{type: schema35.properties.BadgeColor.type}});
errors++;
}
}
if(data.BadgeTextColor !== undefined){
let data14 = data.BadgeTextColor;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeTextColor",keyword:"type",params:{type: schema35.properties.BadgeTextColor.type}});
errors++;
}
}
if(data.CustMsgColor !== undefined){
let data15 = data.CustMsgColor;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustMsgColor",keyword:"type",params:{type: schema35.properties.CustMsgColor.type}});
errors++;
}
}
if(data.CustMsgTextColor !== undefined){
let data16 = data.CustMsgTextColor;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustMsgTextColor",keyword:"type",params:{type: schema35.properties.CustMsgTextColor.type}});
errors++;
}
}
if(data.AgentMsgColor !== undefined){
let data17 = data.AgentMsgColor;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AgentMsgColor",keyword:"type",params:{type: schema35.properties.AgentMsgColor.type}});
errors++;
}
}
if(data.AgentMsgTextColor !== undefined){
let data18 = data.AgentMsgTextColor;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AgentMsgTextColor",keyword:"type",params:{type: schema35.properties.AgentMsgTextColor.type}});
errors++;
}
}
if(data.ButtonColor !== undefined){
let data19 = data.ButtonColor;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ButtonColor",keyword:"type",params:{type: schema35.properties.ButtonColor.type}});
errors++;
}
}
if(data.ButtonTextColor !== undefined){
let data20 = data.ButtonTextColor;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ButtonTextColor",keyword:"type",params:{type: schema35.properties.ButtonTextColor.type}});
errors++;
}
}
if(data.Font !== undefined){
let data21 = data.Font;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Font",keyword:"type",params:{type: schema35.properties.Font.type}});
errors++;
}
}
if(data.FontSize !== undefined){
let data22 = data.FontSize;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FontSize",keyword:"type",params:{type: schema35.properties.FontSize.type}});
errors++;
}
}
if(data.LogoEnabled !== undefined){
let data23 = data.LogoEnabled;
if((typeof data23 !== "boolean") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LogoEnabled",keyword:"type",params:{type: schema35.properties.LogoEnabled.type}});
errors++;
}
}
if(data.LogoBlobId !== undefined){
let data24 = data.LogoBlobId;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LogoBlobId",keyword:"type",params:{type: schema35.properties.LogoBlobId.type}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/LogoBlobId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.LogoName !== undefined){
let data25 = data.LogoName;
if((typeof data25 !== "string") && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LogoName",keyword:"type",params:{type: schema35.properties.LogoName.type}});
errors++;
}
}
if(data.ShowAgentPhoto !== undefined){
let data26 = data.ShowAgentPhoto;
if((typeof data26 !== "boolean") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ShowAgentPhoto",keyword:"type",params:{type: schema35.properties.ShowAgentPhoto.type}});
errors++;
}
}
if(data.WelcomeTitle !== undefined){
let data27 = data.WelcomeTitle;
if((typeof data27 !== "string") && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeTitle",keyword:"type",params:{type: schema35.properties.WelcomeTitle.type}});
errors++;
}
}
if(data.WelcomeMessage !== undefined){
let data28 = data.WelcomeMessage;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeMessage",keyword:"type",params:{type: schema35.properties.WelcomeMessage.type}});
errors++;
}
}
if(data.OfflineHeader !== undefined){
let data29 = data.OfflineHeader;
if((typeof data29 !== "string") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineHeader",keyword:"type",params:{type: schema35.properties.OfflineHeader.type}});
errors++;
}
}
if(data.OfflineMessage !== undefined){
let data30 = data.OfflineMessage;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineMessage",keyword:"type",params:{type: schema35.properties.OfflineMessage.type}});
errors++;
}
}
if(data.OfflineFields !== undefined){
let data31 = data.OfflineFields;
if((typeof data31 !== "string") && (data31 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFields",keyword:"type",params:{type: schema35.properties.OfflineFields.type}});
errors++;
}
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFields",keyword:"pattern",params:{pattern: "^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"}});
errors++;
}
}
}
if(data.UseAgentFirstname !== undefined){
let data32 = data.UseAgentFirstname;
if((typeof data32 !== "boolean") && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UseAgentFirstname",keyword:"type",params:{type: schema35.properties.UseAgentFirstname.type}});
errors++;
}
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
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
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: schema30.properties.ChatTopicId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
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
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema30.properties.Description.type}});
errors++;
}
}
if(data.WelcomeMessage !== undefined){
let data3 = data.WelcomeMessage;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeMessage",keyword:"type",params:{type: schema30.properties.WelcomeMessage.type}});
errors++;
}
}
if(data.Language !== undefined){
if(!(validate74(data.Language, {instancePath:instancePath+"/Language",parentData:data,parentDataProperty:"Language",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.LastAccept !== undefined){
let data5 = data.LastAccept;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"type",params:{type: schema30.properties.LastAccept.type}});
errors++;
}
if(typeof data5 === "string"){
if(!(formats48(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.SecondsPrAccept !== undefined){
let data6 = data.SecondsPrAccept;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"type",params:{type: schema30.properties.SecondsPrAccept.type}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertRecipient !== undefined){
let data7 = data.AlertRecipient;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AlertRecipient",keyword:"type",params:{type: schema30.properties.AlertRecipient.type}});
errors++;
}
}
if(data.AlertTemplate !== undefined){
if(!(validate78(data.AlertTemplate, {instancePath:instancePath+"/AlertTemplate",parentData:data,parentDataProperty:"AlertTemplate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.CollectConsent !== undefined){
let data9 = data.CollectConsent;
if((typeof data9 !== "boolean") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CollectConsent",keyword:"type",params:{type: schema30.properties.CollectConsent.type}});
errors++;
}
}
if(data.BadgeHeader !== undefined){
let data10 = data.BadgeHeader;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeHeader",keyword:"type",params:{type: schema30.properties.BadgeHeader.type}});
errors++;
}
}
if(data.CustomQueueTextEnabled !== undefined){
let data11 = data.CustomQueueTextEnabled;
if((typeof data11 !== "boolean") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueTextEnabled",keyword:"type",params:{type: schema30.properties.CustomQueueTextEnabled.type}});
errors++;
}
}
if(data.CustomQueueText !== undefined){
let data12 = data.CustomQueueText;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueText",keyword:"type",params:{type: schema30.properties.CustomQueueText.type}});
errors++;
}
}
if(data.WarnNewChatMinutes !== undefined){
let data13 = data.WarnNewChatMinutes;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"type",params:{type: schema30.properties.WarnNewChatMinutes.type}});
errors++;
}
if(typeof data13 == "number"){
if(!(formats0.validate(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerNewChatMinutes !== undefined){
let data14 = data.WarnManagerNewChatMinutes;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"type",params:{type: schema30.properties.WarnManagerNewChatMinutes.type}});
errors++;
}
if(typeof data14 == "number"){
if(!(formats0.validate(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketEnabled !== undefined){
let data15 = data.TicketEnabled;
if((typeof data15 !== "boolean") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketEnabled",keyword:"type",params:{type: schema30.properties.TicketEnabled.type}});
errors++;
}
}
if(data.TicketCategory !== undefined){
if(!(validate80(data.TicketCategory, {instancePath:instancePath+"/TicketCategory",parentData:data,parentDataProperty:"TicketCategory",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.TicketPriority !== undefined){
if(!(validate84(data.TicketPriority, {instancePath:instancePath+"/TicketPriority",parentData:data,parentDataProperty:"TicketPriority",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.OpeningHoursEnabled !== undefined){
let data18 = data.OpeningHoursEnabled;
if((typeof data18 !== "boolean") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OpeningHoursEnabled",keyword:"type",params:{type: schema30.properties.OpeningHoursEnabled.type}});
errors++;
}
}
if(data.OpeningHours !== undefined){
if(!(validate64(data.OpeningHours, {instancePath:instancePath+"/OpeningHours",parentData:data,parentDataProperty:"OpeningHours",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Widget !== undefined){
if(!(validate89(data.Widget, {instancePath:instancePath+"/Widget",parentData:data,parentDataProperty:"Widget",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.BotEnabled !== undefined){
let data21 = data.BotEnabled;
if((typeof data21 !== "boolean") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BotEnabled",keyword:"type",params:{type: schema30.properties.BotEnabled.type}});
errors++;
}
}
if(data.BotSettings !== undefined){
if(!(validate63(data.BotSettings, {instancePath:instancePath+"/BotSettings",parentData:data,parentDataProperty:"BotSettings",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.OfflineCollectConsent !== undefined){
let data23 = data.OfflineCollectConsent;
if((typeof data23 !== "boolean") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineCollectConsent",keyword:"type",params:{type: schema30.properties.OfflineCollectConsent.type}});
errors++;
}
}
if(data.WarnChatMessageMinutes !== undefined){
let data24 = data.WarnChatMessageMinutes;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"type",params:{type: schema30.properties.WarnChatMessageMinutes.type}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerChatMessageMinutes !== undefined){
let data25 = data.WarnManagerChatMessageMinutes;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"type",params:{type: schema30.properties.WarnManagerChatMessageMinutes.type}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UseQueueOfflineForm !== undefined){
let data26 = data.UseQueueOfflineForm;
if((typeof data26 !== "boolean") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UseQueueOfflineForm",keyword:"type",params:{type: schema30.properties.UseQueueOfflineForm.type}});
errors++;
}
}
if(data.OfflineFormTimeLimit !== undefined){
let data27 = data.OfflineFormTimeLimit;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"type",params:{type: schema30.properties.OfflineFormTimeLimit.type}});
errors++;
}
if(typeof data27 == "number"){
if(!(formats0.validate(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.OfflineFormQueueLength !== undefined){
let data28 = data.OfflineFormQueueLength;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"type",params:{type: schema30.properties.OfflineFormQueueLength.type}});
errors++;
}
if(typeof data28 == "number"){
if(!(formats0.validate(data28))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WidgetEnableRating !== undefined){
let data29 = data.WidgetEnableRating;
if((typeof data29 !== "boolean") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetEnableRating",keyword:"type",params:{type: schema30.properties.WidgetEnableRating.type}});
errors++;
}
}
if(data.WidgetRatingText !== undefined){
let data30 = data.WidgetRatingText;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetRatingText",keyword:"type",params:{type: schema30.properties.WidgetRatingText.type}});
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
let data32 = data.FieldProperties;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema30.properties.FieldProperties.type}});
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key1 in data32){
let data33 = data32[key1];
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data33, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
if(data._Links !== undefined){
let data34 = data._Links;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/_Links",keyword:"type",params:{type: schema30.properties._Links.type}});
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key2 in data34){
if(typeof data34[key2] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/_Links/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatTopicEntity = validate96;
const schema37 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"WelcomeMessage":{"type":["string","null"]},"Language":{"$ref":"CustomerLanguage"},"LastAccept":{"type":["string","null"],"format":"date-time"},"SecondsPrAccept":{"type":["integer","null"],"format":"int32"},"AlertRecipient":{"type":["string","null"]},"AlertTemplate":{"$ref":"ReplyTemplate"},"CollectConsent":{"type":["boolean","null"]},"BadgeHeader":{"type":["string","null"]},"CustomQueueTextEnabled":{"type":["boolean","null"]},"CustomQueueText":{"type":["string","null"]},"WarnNewChatMinutes":{"type":["integer","null"],"format":"int32"},"WarnManagerNewChatMinutes":{"type":["integer","null"],"format":"int32"},"TicketEnabled":{"type":["boolean","null"]},"TicketCategory":{"$ref":"TicketCategory"},"TicketPriority":{"$ref":"TicketPriority"},"OpeningHoursEnabled":{"type":["boolean","null"]},"OpeningHours":{"$ref":"ChatOpeningHours"},"Widget":{"$ref":"ChatWidgetSettings"},"BotEnabled":{"type":["boolean","null"]},"BotSettings":{"$ref":"ChatBotSettings"},"OfflineCollectConsent":{"type":["boolean","null"]},"WarnChatMessageMinutes":{"type":["integer","null"],"format":"int32"},"WarnManagerChatMessageMinutes":{"type":["integer","null"],"format":"int32"},"UseQueueOfflineForm":{"type":["boolean","null"]},"OfflineFormTimeLimit":{"type":["integer","null"],"format":"int32"},"OfflineFormQueueLength":{"type":["integer","null"],"format":"int32"},"WidgetEnableRating":{"type":["boolean","null"]},"WidgetRatingText":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["ChatTopicId","Name","Description","WelcomeMessage","Language","LastAccept","SecondsPrAccept","AlertRecipient","AlertTemplate","CollectConsent","BadgeHeader","CustomQueueTextEnabled","CustomQueueText","WarnNewChatMinutes","WarnManagerNewChatMinutes","TicketEnabled","TicketCategory","TicketPriority","OpeningHoursEnabled","OpeningHours","Widget","BotEnabled","BotSettings","OfflineCollectConsent","WarnChatMessageMinutes","WarnManagerChatMessageMinutes","UseQueueOfflineForm","OfflineFormTimeLimit","OfflineFormQueueLength","WidgetEnableRating","WidgetRatingText","TableRight","FieldProperties"],"additionalProperties":false,"$id":"ChatTopicEntity"};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema37.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema37.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: schema37.properties.ChatTopicId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema37.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema37.properties.Description.type}});
errors++;
}
}
if(data.WelcomeMessage !== undefined){
let data3 = data.WelcomeMessage;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeMessage",keyword:"type",params:{type: schema37.properties.WelcomeMessage.type}});
errors++;
}
}
if(data.Language !== undefined){
if(!(validate74(data.Language, {instancePath:instancePath+"/Language",parentData:data,parentDataProperty:"Language",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.LastAccept !== undefined){
let data5 = data.LastAccept;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"type",params:{type: schema37.properties.LastAccept.type}});
errors++;
}
if(typeof data5 === "string"){
if(!(formats48(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.SecondsPrAccept !== undefined){
let data6 = data.SecondsPrAccept;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"type",params:{type: schema37.properties.SecondsPrAccept.type}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertRecipient !== undefined){
let data7 = data.AlertRecipient;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AlertRecipient",keyword:"type",params:{type: schema37.properties.AlertRecipient.type}});
errors++;
}
}
if(data.AlertTemplate !== undefined){
if(!(validate78(data.AlertTemplate, {instancePath:instancePath+"/AlertTemplate",parentData:data,parentDataProperty:"AlertTemplate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.CollectConsent !== undefined){
let data9 = data.CollectConsent;
if((typeof data9 !== "boolean") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CollectConsent",keyword:"type",params:{type: schema37.properties.CollectConsent.type}});
errors++;
}
}
if(data.BadgeHeader !== undefined){
let data10 = data.BadgeHeader;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeHeader",keyword:"type",params:{type: schema37.properties.BadgeHeader.type}});
errors++;
}
}
if(data.CustomQueueTextEnabled !== undefined){
let data11 = data.CustomQueueTextEnabled;
if((typeof data11 !== "boolean") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueTextEnabled",keyword:"type",params:{type: schema37.properties.CustomQueueTextEnabled.type}});
errors++;
}
}
if(data.CustomQueueText !== undefined){
let data12 = data.CustomQueueText;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueText",keyword:"type",params:{type: schema37.properties.CustomQueueText.type}});
errors++;
}
}
if(data.WarnNewChatMinutes !== undefined){
let data13 = data.WarnNewChatMinutes;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"type",params:{type: schema37.properties.WarnNewChatMinutes.type}});
errors++;
}
if(typeof data13 == "number"){
if(!(formats0.validate(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerNewChatMinutes !== undefined){
let data14 = data.WarnManagerNewChatMinutes;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"type",params:{type: schema37.properties.WarnManagerNewChatMinutes.type}});
errors++;
}
if(typeof data14 == "number"){
if(!(formats0.validate(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketEnabled !== undefined){
let data15 = data.TicketEnabled;
if((typeof data15 !== "boolean") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketEnabled",keyword:"type",params:{type: schema37.properties.TicketEnabled.type}});
errors++;
}
}
if(data.TicketCategory !== undefined){
if(!(validate80(data.TicketCategory, {instancePath:instancePath+"/TicketCategory",parentData:data,parentDataProperty:"TicketCategory",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.TicketPriority !== undefined){
if(!(validate84(data.TicketPriority, {instancePath:instancePath+"/TicketPriority",parentData:data,parentDataProperty:"TicketPriority",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.OpeningHoursEnabled !== undefined){
let data18 = data.OpeningHoursEnabled;
if((typeof data18 !== "boolean") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OpeningHoursEnabled",keyword:"type",params:{type: schema37.properties.OpeningHoursEnabled.type}});
errors++;
}
}
if(data.OpeningHours !== undefined){
if(!(validate64(data.OpeningHours, {instancePath:instancePath+"/OpeningHours",parentData:data,parentDataProperty:"OpeningHours",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Widget !== undefined){
if(!(validate89(data.Widget, {instancePath:instancePath+"/Widget",parentData:data,parentDataProperty:"Widget",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.BotEnabled !== undefined){
let data21 = data.BotEnabled;
if((typeof data21 !== "boolean") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BotEnabled",keyword:"type",params:{type: schema37.properties.BotEnabled.type}});
errors++;
}
}
if(data.BotSettings !== undefined){
if(!(validate63(data.BotSettings, {instancePath:instancePath+"/BotSettings",parentData:data,parentDataProperty:"BotSettings",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.OfflineCollectConsent !== undefined){
let data23 = data.OfflineCollectConsent;
if((typeof data23 !== "boolean") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineCollectConsent",keyword:"type",params:{type: schema37.properties.OfflineCollectConsent.type}});
errors++;
}
}
if(data.WarnChatMessageMinutes !== undefined){
let data24 = data.WarnChatMessageMinutes;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"type",params:{type: schema37.properties.WarnChatMessageMinutes.type}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerChatMessageMinutes !== undefined){
let data25 = data.WarnManagerChatMessageMinutes;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"type",params:{type: schema37.properties.WarnManagerChatMessageMinutes.type}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UseQueueOfflineForm !== undefined){
let data26 = data.UseQueueOfflineForm;
if((typeof data26 !== "boolean") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UseQueueOfflineForm",keyword:"type",params:{type: schema37.properties.UseQueueOfflineForm.type}});
errors++;
}
}
if(data.OfflineFormTimeLimit !== undefined){
let data27 = data.OfflineFormTimeLimit;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"type",params:{type: schema37.properties.OfflineFormTimeLimit.type}});
errors++;
}
if(typeof data27 == "number"){
if(!(formats0.validate(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.OfflineFormQueueLength !== undefined){
let data28 = data.OfflineFormQueueLength;
if((!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))) && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"type",params:{type: schema37.properties.OfflineFormQueueLength.type}});
errors++;
}
if(typeof data28 == "number"){
if(!(formats0.validate(data28))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WidgetEnableRating !== undefined){
let data29 = data.WidgetEnableRating;
if((typeof data29 !== "boolean") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetEnableRating",keyword:"type",params:{type: schema37.properties.WidgetEnableRating.type}});
errors++;
}
}
if(data.WidgetRatingText !== undefined){
let data30 = data.WidgetRatingText;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetRatingText",keyword:"type",params:{type: schema37.properties.WidgetRatingText.type}});
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
let data32 = data.FieldProperties;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema37.properties.FieldProperties.type}});
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key1 in data32){
let data33 = data32[key1];
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data33, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatWidgetSettings = validate89;

exports.CustomerLanguage = validate74;

exports.DeleteChatTopicUserAgentRequest = validate106;
const schema38 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":["integer","null"],"format":"int32"},"Username":{"type":["string","null"]}},"required":["ChatTopicId","Username"],"additionalProperties":false,"$id":"DeleteChatTopicUserAgentRequest"};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema38.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema38.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "ChatTopicId") || (key0 === "Username"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: schema38.properties.ChatTopicId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Username !== undefined){
let data1 = data.Username;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Username",keyword:"type",params:{type: schema38.properties.Username.type}});
errors++;
}
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetChatTopicUserAgentListRequest = validate107;
const schema39 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":["integer","null"],"format":"int32"}},"required":["ChatTopicId"],"additionalProperties":false,"$id":"GetChatTopicUserAgentListRequest"};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema39.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema39.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(key0 === "ChatTopicId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: schema39.properties.ChatTopicId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetChatTopicUserAgentRequest = validate108;
const schema40 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":["integer","null"],"format":"int32"},"Username":{"type":["string","null"]}},"required":["ChatTopicId","Username"],"additionalProperties":false,"$id":"GetChatTopicUserAgentRequest"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema40.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema40.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "ChatTopicId") || (key0 === "Username"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: schema40.properties.ChatTopicId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Username !== undefined){
let data1 = data.Username;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Username",keyword:"type",params:{type: schema40.properties.Username.type}});
errors++;
}
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetUserAgentListRequest = validate109;
const schema41 = {"type":["object","null"],"properties":{"Flat":{"type":["boolean","null"]},"OnlyPresent":{"type":["boolean","null"]}},"required":["Flat","OnlyPresent"],"additionalProperties":false,"$id":"GetUserAgentListRequest"};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema41.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema41.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "Flat") || (key0 === "OnlyPresent"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Flat !== undefined){
let data0 = data.Flat;
if((typeof data0 !== "boolean") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Flat",keyword:"type",params:{type: schema41.properties.Flat.type}});
errors++;
}
}
if(data.OnlyPresent !== undefined){
let data1 = data.OnlyPresent;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OnlyPresent",keyword:"type",params:{type: schema41.properties.OnlyPresent.type}});
errors++;
}
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.IsWithinOpeningHoursRequest = validate110;
const schema42 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":["integer","null"],"format":"int32"}},"required":["ChatTopicId"],"additionalProperties":false,"$id":"IsWithinOpeningHoursRequest"};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema42.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema42.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(key0 === "ChatTopicId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: schema42.properties.ChatTopicId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.KbCategory = validate90;

exports.MDOListItem = validate111;
const schema43 = {"type":["object","null"],"properties":{"Id":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"ToolTip":{"type":["string","null"]},"Deleted":{"type":["boolean","null"]},"Rank":{"type":["integer","null"],"format":"int32"},"Type":{"type":["string","null"]},"ChildItems":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"IconHint":{"type":["string","null"]},"ColorBlock":{"type":["integer","null"],"format":"int32"},"ExtraInfo":{"type":["string","null"]},"StyleHint":{"type":["string","null"]},"FullName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Name","ToolTip","Deleted","Rank","Type","ChildItems","IconHint","ColorBlock","ExtraInfo","StyleHint","FullName","TableRight","FieldProperties"],"additionalProperties":false,"$id":"MDOListItem"};
const wrapper0 = {validate: validate111};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema43.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema43.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(func1.call(schema43.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"type",params:{type: schema43.properties.Id.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema43.properties.Name.type}});
errors++;
}
}
if(data.ToolTip !== undefined){
let data2 = data.ToolTip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToolTip",keyword:"type",params:{type: schema43.properties.ToolTip.type}});
errors++;
}
}
if(data.Deleted !== undefined){
let data3 = data.Deleted;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Deleted",keyword:"type",params:{type: schema43.properties.Deleted.type}});
errors++;
}
}
if(data.Rank !== undefined){
let data4 = data.Rank;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: schema43.properties.Rank.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema43.properties.Type.type}});
errors++;
}
}
if(data.ChildItems !== undefined){
let data6 = data.ChildItems;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems",keyword:"type",params:{type: schema43.properties.ChildItems.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/IconHint",keyword:"type",params:{type: schema43.properties.IconHint.type}});
errors++;
}
}
if(data.ColorBlock !== undefined){
let data9 = data.ColorBlock;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ColorBlock",keyword:"type",params:{type: schema43.properties.ColorBlock.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/ExtraInfo",keyword:"type",params:{type: schema43.properties.ExtraInfo.type}});
errors++;
}
}
if(data.StyleHint !== undefined){
let data11 = data.StyleHint;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StyleHint",keyword:"type",params:{type: schema43.properties.StyleHint.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data12 = data.FullName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema43.properties.FullName.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema43.properties.FieldProperties.type}});
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
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ODataSlimResponse = validate114;
const schema44 = {"type":["object","null"],"properties":{"odata.metadata":{"type":["string","null"]},"odata.nextLink":{"type":["string","null"]},"value":{"type":["array","null"],"items":{}}},"required":["odata.metadata","odata.nextLink","value"],"additionalProperties":false,"$id":"ODataSlimResponse"};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema44.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema44.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "odata.metadata") || (key0 === "odata.nextLink")) || (key0 === "value"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data["odata.metadata"] !== undefined){
let data0 = data["odata.metadata"];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.metadata",keyword:"type",params:{type: schema44.properties["odata.metadata"].type}});
errors++;
}
}
if(data["odata.nextLink"] !== undefined){
let data1 = data["odata.nextLink"];
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.nextLink",keyword:"type",params:{type: schema44.properties["odata.nextLink"].type}});
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: schema44.properties.value.type}});
errors++;
}
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ReplyTemplate = validate78;

exports.SaveChatPresenceRequest = validate115;
const schema45 = {"type":["object","null"],"properties":{"ChatPresence":{"type":["array","null"],"items":{"type":"object","$ref":"ChatPresence"}}},"required":["ChatPresence"],"additionalProperties":false,"$id":"SaveChatPresenceRequest"};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema45.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema45.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(key0 === "ChatPresence")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatPresence !== undefined){
let data0 = data.ChatPresence;
if((!(Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatPresence",keyword:"type",params:{type: schema45.properties.ChatPresence.type}});
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatPresence/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate70(data1, {instancePath:instancePath+"/ChatPresence/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.TicketCategory = validate80;

exports.TicketPriority = validate84;

exports.TimeZoneData = validate65;

exports.TimeZoneRule = validate66;

exports.UpdateChatTopicUserAgentRequest = validate117;
const schema46 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":["integer","null"],"format":"int32"},"Username":{"type":["string","null"]},"Useragent":{"$ref":"ChatTopicAgent"}},"required":["ChatTopicId","Username","Useragent"],"additionalProperties":false,"$id":"UpdateChatTopicUserAgentRequest"};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema46.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema46.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "ChatTopicId") || (key0 === "Username")) || (key0 === "Useragent"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: schema46.properties.ChatTopicId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Username !== undefined){
let data1 = data.Username;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Username",keyword:"type",params:{type: schema46.properties.Username.type}});
errors++;
}
}
if(data.Useragent !== undefined){
if(!(validate53(data.Useragent, {instancePath:instancePath+"/Useragent",parentData:data,parentDataProperty:"Useragent",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.UpdateChatTopicUserAgentsRequest = validate119;
const schema47 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":["integer","null"],"format":"int32"},"Useragents":{"type":["array","null"],"items":{"type":"object","$ref":"ChatTopicAgent"}}},"required":["ChatTopicId","Useragents"],"additionalProperties":false,"$id":"UpdateChatTopicUserAgentsRequest"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema47.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const prop0 of schema47.required){
if(data[prop0] === undefined){
(vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: prop0}});
errors++;
}
}
for(const key0 in data){
if(!((key0 === "ChatTopicId") || (key0 === "Useragents"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: schema47.properties.ChatTopicId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Useragents !== undefined){
let data1 = data.Useragents;
if((!(Array.isArray(data1))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Useragents",keyword:"type",params:{type: schema47.properties.Useragents.type}});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/Useragents/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate53(data2, {instancePath:instancePath+"/Useragents/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
}
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

return exports;
}

export function createRequestValidators(formats) {
const exports = {};
exports.AddChatTopicUserAgentRequest = validate52;
const schema19 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Useragent":{"$ref":"ChatTopicAgent"}},"$id":"AddChatTopicUserAgentRequest"};
const formats0 = formats.int32;
const schema20 = {"type":["object","null"],"properties":{"TopicId":{"type":"integer","format":"int32"},"User":{"$ref":"Associate"},"CanListen":{"type":"boolean"},"CanRespond":{"type":"boolean"},"CanManage":{"type":"boolean"},"CanNotify":{"type":"boolean"}},"$id":"ChatTopicAgent"};
const schema21 = {"type":["object","null"],"properties":{"AssociateId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"PersonId":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"Tooltip":{"type":["string","null"]},"Type":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"GroupIdx":{"type":"integer","format":"int32"},"FullName":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"Deleted":{"type":"boolean"},"EjUserId":{"type":"integer","format":"int32"},"UserName":{"type":["string","null"]},"ExtraFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"CustomFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"Associate"};
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema21.properties.Name.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema21.properties.Tooltip.type}});
errors++;
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema21.properties.Type.type}});
errors++;
}
if(!(((((((data5 === "Unknown") || (data5 === "InternalAssociate")) || (data5 === "ResourceAssociate")) || (data5 === "ExternalAssociate")) || (data5 === "AnonymousAssociate")) || (data5 === "SystemAssociate")) || (data5 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema21.properties.Type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema21.properties.FullName.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data8 = data.FormalName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema21.properties.FormalName.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema21.properties.UserName.type}});
errors++;
}
}
if(data.ExtraFields !== undefined){
let data12 = data.ExtraFields;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields",keyword:"type",params:{type: schema21.properties.ExtraFields.type}});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key0 in data12){
let data13 = data12[key0];
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema21.properties.ExtraFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.CustomFields !== undefined){
let data14 = data.CustomFields;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields",keyword:"type",params:{type: schema21.properties.CustomFields.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema21.properties.CustomFields.additionalProperties.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema21.properties.FieldProperties.type}});
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
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"AssociateId":true,"Name":true,"PersonId":true,"Rank":true,"Tooltip":true,"Type":true,"GroupIdx":true,"FullName":true,"FormalName":true,"Deleted":true,"EjUserId":true,"UserName":true,"ExtraFields":true,"CustomFields":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.TopicId !== undefined){
let data0 = data.TopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.User !== undefined){
if(!(validate54(data.User, {instancePath:instancePath+"/User",parentData:data,parentDataProperty:"User",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.CanListen !== undefined){
if(typeof data.CanListen !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CanListen",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CanRespond !== undefined){
if(typeof data.CanRespond !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CanRespond",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CanManage !== undefined){
if(typeof data.CanManage !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CanManage",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CanNotify !== undefined){
if(typeof data.CanNotify !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CanNotify",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"TopicId":true,"User":true,"CanListen":true,"CanRespond":true,"CanManage":true,"CanNotify":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Useragent !== undefined){
if(!(validate53(data.Useragent, {instancePath:instancePath+"/Useragent",parentData:data,parentDataProperty:"Useragent",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"ChatTopicId":true,"Useragent":true},"dynamicProps":false,"dynamicItems":false};

exports.ChatBotSettings = validate63;
const schema25 = {"type":["object","null"],"properties":{"BotName":{"type":["string","null"]},"BotRegisterScriptId":{"type":"integer","format":"int32"},"BotSessionCreatedScriptId":{"type":"integer","format":"int32"},"BotSessionChangedScriptId":{"type":"integer","format":"int32"},"BotMessageReceivedScriptId":{"type":"integer","format":"int32"}},"$id":"ChatBotSettings"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema25.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.BotName !== undefined){
let data0 = data.BotName;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BotName",keyword:"type",params:{type: schema25.properties.BotName.type}});
errors++;
}
}
if(data.BotRegisterScriptId !== undefined){
let data1 = data.BotRegisterScriptId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/BotRegisterScriptId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/BotRegisterScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BotSessionCreatedScriptId !== undefined){
let data2 = data.BotSessionCreatedScriptId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionCreatedScriptId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionCreatedScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BotSessionChangedScriptId !== undefined){
let data3 = data.BotSessionChangedScriptId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionChangedScriptId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/BotSessionChangedScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BotMessageReceivedScriptId !== undefined){
let data4 = data.BotMessageReceivedScriptId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/BotMessageReceivedScriptId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/BotMessageReceivedScriptId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"BotName":true,"BotRegisterScriptId":true,"BotSessionCreatedScriptId":true,"BotSessionChangedScriptId":true,"BotMessageReceivedScriptId":true},"dynamicProps":false,"dynamicItems":false};

exports.ChatOpeningHours = validate64;
const schema26 = {"type":["object","null"],"properties":{"TzLocation":{"$ref":"TimeZoneData"},"MonEnabled":{"type":"boolean"},"MonStart":{"type":["string","null"]},"MonStop":{"type":["string","null"]},"TueEnabled":{"type":"boolean"},"TueStart":{"type":["string","null"]},"TueStop":{"type":["string","null"]},"WedEnabled":{"type":"boolean"},"WedStart":{"type":["string","null"]},"WedStop":{"type":["string","null"]},"ThuEnabled":{"type":"boolean"},"ThuStart":{"type":["string","null"]},"ThuStop":{"type":["string","null"]},"FriEnabled":{"type":"boolean"},"FriStart":{"type":["string","null"]},"FriStop":{"type":["string","null"]},"SatEnabled":{"type":"boolean"},"SatStart":{"type":["string","null"]},"SatStop":{"type":["string","null"]},"SunEnabled":{"type":"boolean"},"SunStart":{"type":["string","null"]},"SunStop":{"type":["string","null"]},"UseLunchHours":{"type":"boolean"},"LunchStart":{"type":["string","null"]},"LunchStop":{"type":["string","null"]}},"$id":"ChatOpeningHours"};
const schema27 = {"type":["object","null"],"properties":{"TZLocationID":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"TZLocationCode":{"type":["string","null"]},"TZLocationCities":{"type":["string","null"]},"IsoNumber":{"type":"integer","format":"int32"},"TimeZoneSTDRules":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"TimeZoneRule"}},"TimeZoneDSTRules":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"TimeZoneRule"}}},"$id":"TimeZoneData"};
const schema28 = {"type":["object","null"],"properties":{"StartDay":{"type":"integer","format":"int32"},"StartMonth":{"type":"integer","format":"int32"},"EndDay":{"type":"integer","format":"int32"},"EndMonth":{"type":"integer","format":"int32"},"TZOffset":{"type":"integer","format":"int32"},"StartRulePattern":{"type":["string","null"]},"EndRulePattern":{"type":["string","null"]}},"$id":"TimeZoneRule"};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
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
if(data.StartDay !== undefined){
let data0 = data.StartDay;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/StartDay",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/StartDay",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.StartMonth !== undefined){
let data1 = data.StartMonth;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/StartMonth",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/StartMonth",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EndDay !== undefined){
let data2 = data.EndDay;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/EndDay",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/EndDay",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EndMonth !== undefined){
let data3 = data.EndMonth;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/EndMonth",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/EndMonth",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TZOffset !== undefined){
let data4 = data.TZOffset;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/TZOffset",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/TZOffset",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.StartRulePattern !== undefined){
let data5 = data.StartRulePattern;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StartRulePattern",keyword:"type",params:{type: schema28.properties.StartRulePattern.type}});
errors++;
}
}
if(data.EndRulePattern !== undefined){
let data6 = data.EndRulePattern;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EndRulePattern",keyword:"type",params:{type: schema28.properties.EndRulePattern.type}});
errors++;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"StartDay":true,"StartMonth":true,"EndDay":true,"EndMonth":true,"TZOffset":true,"StartRulePattern":true,"EndRulePattern":true},"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
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
if(data.TZLocationID !== undefined){
let data0 = data.TZLocationID;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationID",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationID",keyword:"format",params:{format: "int32"}});
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
if(data.TZLocationCode !== undefined){
let data2 = data.TZLocationCode;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationCode",keyword:"type",params:{type: schema27.properties.TZLocationCode.type}});
errors++;
}
}
if(data.TZLocationCities !== undefined){
let data3 = data.TZLocationCities;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TZLocationCities",keyword:"type",params:{type: schema27.properties.TZLocationCities.type}});
errors++;
}
}
if(data.IsoNumber !== undefined){
let data4 = data.IsoNumber;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/IsoNumber",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/IsoNumber",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeZoneSTDRules !== undefined){
let data5 = data.TimeZoneSTDRules;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneSTDRules",keyword:"type",params:{type: schema27.properties.TimeZoneSTDRules.type}});
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneSTDRules/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate66(data6, {instancePath:instancePath+"/TimeZoneSTDRules/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
}
if(data.TimeZoneDSTRules !== undefined){
let data7 = data.TimeZoneDSTRules;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneDSTRules",keyword:"type",params:{type: schema27.properties.TimeZoneDSTRules.type}});
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeZoneDSTRules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate66(data8, {instancePath:instancePath+"/TimeZoneDSTRules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"TZLocationID":true,"Name":true,"TZLocationCode":true,"TZLocationCities":true,"IsoNumber":true,"TimeZoneSTDRules":true,"TimeZoneDSTRules":true},"dynamicProps":false,"dynamicItems":false};


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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema26.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.TzLocation !== undefined){
if(!(validate65(data.TzLocation, {instancePath:instancePath+"/TzLocation",parentData:data,parentDataProperty:"TzLocation",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.MonEnabled !== undefined){
if(typeof data.MonEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/MonEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.MonStart !== undefined){
let data2 = data.MonStart;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MonStart",keyword:"type",params:{type: schema26.properties.MonStart.type}});
errors++;
}
}
if(data.MonStop !== undefined){
let data3 = data.MonStop;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MonStop",keyword:"type",params:{type: schema26.properties.MonStop.type}});
errors++;
}
}
if(data.TueEnabled !== undefined){
if(typeof data.TueEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/TueEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.TueStart !== undefined){
let data5 = data.TueStart;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TueStart",keyword:"type",params:{type: schema26.properties.TueStart.type}});
errors++;
}
}
if(data.TueStop !== undefined){
let data6 = data.TueStop;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TueStop",keyword:"type",params:{type: schema26.properties.TueStop.type}});
errors++;
}
}
if(data.WedEnabled !== undefined){
if(typeof data.WedEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/WedEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WedStart !== undefined){
let data8 = data.WedStart;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WedStart",keyword:"type",params:{type: schema26.properties.WedStart.type}});
errors++;
}
}
if(data.WedStop !== undefined){
let data9 = data.WedStop;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WedStop",keyword:"type",params:{type: schema26.properties.WedStop.type}});
errors++;
}
}
if(data.ThuEnabled !== undefined){
if(typeof data.ThuEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ThuEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ThuStart !== undefined){
let data11 = data.ThuStart;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ThuStart",keyword:"type",params:{type: schema26.properties.ThuStart.type}});
errors++;
}
}
if(data.ThuStop !== undefined){
let data12 = data.ThuStop;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ThuStop",keyword:"type",params:{type: schema26.properties.ThuStop.type}});
errors++;
}
}
if(data.FriEnabled !== undefined){
if(typeof data.FriEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/FriEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.FriStart !== undefined){
let data14 = data.FriStart;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FriStart",keyword:"type",params:{type: schema26.properties.FriStart.type}});
errors++;
}
}
if(data.FriStop !== undefined){
let data15 = data.FriStop;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FriStop",keyword:"type",params:{type: schema26.properties.FriStop.type}});
errors++;
}
}
if(data.SatEnabled !== undefined){
if(typeof data.SatEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/SatEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.SatStart !== undefined){
let data17 = data.SatStart;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SatStart",keyword:"type",params:{type: schema26.properties.SatStart.type}});
errors++;
}
}
if(data.SatStop !== undefined){
let data18 = data.SatStop;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SatStop",keyword:"type",params:{type: schema26.properties.SatStop.type}});
errors++;
}
}
if(data.SunEnabled !== undefined){
if(typeof data.SunEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/SunEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.SunStart !== undefined){
let data20 = data.SunStart;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SunStart",keyword:"type",params:{type: schema26.properties.SunStart.type}});
errors++;
}
}
if(data.SunStop !== undefined){
let data21 = data.SunStop;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SunStop",keyword:"type",params:{type: schema26.properties.SunStop.type}});
errors++;
}
}
if(data.UseLunchHours !== undefined){
if(typeof data.UseLunchHours !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UseLunchHours",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.LunchStart !== undefined){
let data23 = data.LunchStart;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LunchStart",keyword:"type",params:{type: schema26.properties.LunchStart.type}});
errors++;
}
}
if(data.LunchStop !== undefined){
let data24 = data.LunchStop;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LunchStop",keyword:"type",params:{type: schema26.properties.LunchStop.type}});
errors++;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"TzLocation":true,"MonEnabled":true,"MonStart":true,"MonStop":true,"TueEnabled":true,"TueStart":true,"TueStop":true,"WedEnabled":true,"WedStart":true,"WedStop":true,"ThuEnabled":true,"ThuStart":true,"ThuStop":true,"FriEnabled":true,"FriStart":true,"FriStop":true,"SatEnabled":true,"SatStart":true,"SatStop":true,"SunEnabled":true,"SunStart":true,"SunStop":true,"UseLunchHours":true,"LunchStart":true,"LunchStop":true},"dynamicProps":false,"dynamicItems":false};

exports.ChatPresence = validate70;
const schema29 = {"type":["object","null"],"properties":{"UserId":{"type":"integer","format":"int32"},"DisplayName":{"type":["string","null"]},"OngoingChats":{"type":"integer","format":"int32"},"Present":{"type":"boolean"},"ChatTopics":{"type":["array","null"],"items":{"type":"integer","format":"int32"}}},"$id":"ChatPresence"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
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
if(data.UserId !== undefined){
let data0 = data.UserId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/UserId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/UserId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.DisplayName !== undefined){
let data1 = data.DisplayName;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DisplayName",keyword:"type",params:{type: schema29.properties.DisplayName.type}});
errors++;
}
}
if(data.OngoingChats !== undefined){
let data2 = data.OngoingChats;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/OngoingChats",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/OngoingChats",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Present !== undefined){
if(typeof data.Present !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Present",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ChatTopics !== undefined){
let data4 = data.ChatTopics;
if((!(Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopics",keyword:"type",params:{type: schema29.properties.ChatTopics.type}});
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopics/" + i0,keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopics/" + i0,keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"UserId":true,"DisplayName":true,"OngoingChats":true,"Present":true,"ChatTopics":true},"dynamicProps":false,"dynamicItems":false};

exports.ChatTopicAgent = validate53;

exports.ChatTopicEntityWithLinks = validate71;
const schema30 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"WelcomeMessage":{"type":["string","null"]},"Language":{"$ref":"CustomerLanguage"},"LastAccept":{"type":"string","format":"date-time"},"SecondsPrAccept":{"type":"integer","format":"int32"},"AlertRecipient":{"type":["string","null"]},"AlertTemplate":{"$ref":"ReplyTemplate"},"CollectConsent":{"type":"boolean"},"BadgeHeader":{"type":["string","null"]},"CustomQueueTextEnabled":{"type":"boolean"},"CustomQueueText":{"type":["string","null"]},"WarnNewChatMinutes":{"type":"integer","format":"int32"},"WarnManagerNewChatMinutes":{"type":"integer","format":"int32"},"TicketEnabled":{"type":"boolean"},"TicketCategory":{"$ref":"TicketCategory"},"TicketPriority":{"$ref":"TicketPriority"},"OpeningHoursEnabled":{"type":"boolean"},"OpeningHours":{"$ref":"ChatOpeningHours"},"Widget":{"$ref":"ChatWidgetSettings"},"BotEnabled":{"type":"boolean"},"BotSettings":{"$ref":"ChatBotSettings"},"OfflineCollectConsent":{"type":"boolean"},"WarnChatMessageMinutes":{"type":"integer","format":"int32"},"WarnManagerChatMessageMinutes":{"type":"integer","format":"int32"},"UseQueueOfflineForm":{"type":"boolean"},"OfflineFormTimeLimit":{"type":"integer","format":"int32"},"OfflineFormQueueLength":{"type":"integer","format":"int32"},"WidgetEnableRating":{"type":"boolean"},"WidgetRatingText":{"type":["string","null"]}},"$id":"ChatTopicEntityWithLinks"};
const formats48 = formats["date-time"];
const schema31 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"CustomerLanguage"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema31.type}});
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
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema31.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema31.properties.Tooltip.type}});
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
let data4 = data.FieldProperties;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema31.properties.FieldProperties.type}});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data5, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"Id":true,"Value":true,"Tooltip":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":["object","null"],"properties":{"ReplyTemplateId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"FolderId":{"type":"integer","format":"int32"}},"$id":"ReplyTemplate"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema32.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ReplyTemplateId !== undefined){
let data0 = data.ReplyTemplateId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ReplyTemplateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ReplyTemplateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema32.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema32.properties.Description.type}});
errors++;
}
}
if(data.FolderId !== undefined){
let data3 = data.FolderId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/FolderId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/FolderId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"ReplyTemplateId":true,"Name":true,"Description":true,"FolderId":true},"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"TicketCategory"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema33.type}});
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
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema33.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema33.properties.Tooltip.type}});
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
let data4 = data.FieldProperties;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema33.properties.FieldProperties.type}});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data5, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"Id":true,"Value":true,"Tooltip":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"TicketPriority"};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema34.type}});
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
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema34.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema34.properties.Tooltip.type}});
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
let data4 = data.FieldProperties;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema34.properties.FieldProperties.type}});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate57(data5, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"Id":true,"Value":true,"Tooltip":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":["object","null"],"properties":{"AutoFaqEnabled":{"type":"boolean"},"AutoFaqCategory":{"$ref":"KbCategory"},"PreFormEnabled":{"type":"boolean"},"PreFormMessage":{"type":["string","null"]},"RequiredFields":{"type":["string","integer","null"],"pattern":"^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"},"PostFormEnabled":{"type":"boolean"},"PostFormHeader":{"type":["string","null"]},"PostFormMessage":{"type":["string","null"]},"PostTranscriptEnabled":{"type":"boolean"},"LanguageIsoCode":{"type":["string","null"]},"Size":{"type":["string","null"],"enum":["Normal","Large",null]},"Theme":{"type":["string","null"],"enum":["Classic","Modern",null]},"Color":{"type":["string","null"]},"BadgeColor":{"type":["string","null"]},"BadgeTextColor":{"type":["string","null"]},"CustMsgColor":{"type":["string","null"]},"CustMsgTextColor":{"type":["string","null"]},"AgentMsgColor":{"type":["string","null"]},"AgentMsgTextColor":{"type":["string","null"]},"ButtonColor":{"type":["string","null"]},"ButtonTextColor":{"type":["string","null"]},"Font":{"type":["string","null"]},"FontSize":{"type":["string","null"]},"LogoEnabled":{"type":"boolean"},"LogoBlobId":{"type":"integer","format":"int32"},"LogoName":{"type":["string","null"]},"ShowAgentPhoto":{"type":"boolean"},"WelcomeTitle":{"type":["string","null"]},"WelcomeMessage":{"type":["string","null"]},"OfflineHeader":{"type":["string","null"]},"OfflineMessage":{"type":["string","null"]},"OfflineFields":{"type":["string","integer","null"],"pattern":"^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"},"UseAgentFirstname":{"type":"boolean"}},"$id":"ChatWidgetSettings"};
const schema36 = {"type":["object","null"],"properties":{"KbCategoryId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"Fullname":{"type":["string","null"]},"ParentId":{"type":"integer","format":"int32"},"SortOrder":{"type":"integer","format":"int32"}},"$id":"KbCategory"};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema36.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.KbCategoryId !== undefined){
let data0 = data.KbCategoryId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/KbCategoryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/KbCategoryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema36.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema36.properties.Description.type}});
errors++;
}
}
if(data.Fullname !== undefined){
let data3 = data.Fullname;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Fullname",keyword:"type",params:{type: schema36.properties.Fullname.type}});
errors++;
}
}
if(data.ParentId !== undefined){
let data4 = data.ParentId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/ParentId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ParentId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SortOrder !== undefined){
let data5 = data.SortOrder;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/SortOrder",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/SortOrder",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":{"KbCategoryId":true,"Name":true,"Description":true,"Fullname":true,"ParentId":true,"SortOrder":true},"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema35.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.AutoFaqEnabled !== undefined){
if(typeof data.AutoFaqEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/AutoFaqEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.AutoFaqCategory !== undefined){
if(!(validate88(data.AutoFaqCategory, {instancePath:instancePath+"/AutoFaqCategory",parentData:data,parentDataProperty:"AutoFaqCategory",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.PreFormEnabled !== undefined){
if(typeof data.PreFormEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/PreFormEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.PreFormMessage !== undefined){
let data3 = data.PreFormMessage;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PreFormMessage",keyword:"type",params:{type: schema35.properties.PreFormMessage.type}});
errors++;
}
}
if(data.RequiredFields !== undefined){
let data4 = data.RequiredFields;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RequiredFields",keyword:"type",params:{type: schema35.properties.RequiredFields.type}});
errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
(vErrors ??= []).push({instancePath:instancePath+"/RequiredFields",keyword:"pattern",params:{pattern: "^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"}});
errors++;
}
}
}
if(data.PostFormEnabled !== undefined){
if(typeof data.PostFormEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/PostFormEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.PostFormHeader !== undefined){
let data6 = data.PostFormHeader;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PostFormHeader",keyword:"type",params:{type: schema35.properties.PostFormHeader.type}});
errors++;
}
}
if(data.PostFormMessage !== undefined){
let data7 = data.PostFormMessage;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PostFormMessage",keyword:"type",params:{type: schema35.properties.PostFormMessage.type}});
errors++;
}
}
if(data.PostTranscriptEnabled !== undefined){
if(typeof data.PostTranscriptEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/PostTranscriptEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.LanguageIsoCode !== undefined){
let data9 = data.LanguageIsoCode;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LanguageIsoCode",keyword:"type",params:{type: schema35.properties.LanguageIsoCode.type}});
errors++;
}
}
if(data.Size !== undefined){
let data10 = data.Size;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Size",keyword:"type",params:{type: schema35.properties.Size.type}});
errors++;
}
if(!(((data10 === "Normal") || (data10 === "Large")) || (data10 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Size",keyword:"enum",params:{allowedValues: schema35.properties.Size.enum}});
errors++;
}
}
if(data.Theme !== undefined){
let data11 = data.Theme;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Theme",keyword:"type",params:{type: schema35.properties.Theme.type}});
errors++;
}
if(!(((data11 === "Classic") || (data11 === "Modern")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Theme",keyword:"enum",params:{allowedValues: schema35.properties.Theme.enum}});
errors++;
}
}
if(data.Color !== undefined){
let data12 = data.Color;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Color",keyword:"type",params:{type: schema35.properties.Color.type}});
errors++;
}
}
if(data.BadgeColor !== undefined){
let data13 = data.BadgeColor;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeColor",keyword:"type",params:{type: schema35.properties.BadgeColor.type}});
errors++;
}
}
if(data.BadgeTextColor !== undefined){
let data14 = data.BadgeTextColor;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeTextColor",keyword:"type",params:{type: schema35.properties.BadgeTextColor.type}});
errors++;
}
}
if(data.CustMsgColor !== undefined){
let data15 = data.CustMsgColor;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustMsgColor",keyword:"type",params:{type: schema35.properties.CustMsgColor.type}});
errors++;
}
}
if(data.CustMsgTextColor !== undefined){
let data16 = data.CustMsgTextColor;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustMsgTextColor",keyword:"type",params:{type: schema35.properties.CustMsgTextColor.type}});
errors++;
}
}
if(data.AgentMsgColor !== undefined){
let data17 = data.AgentMsgColor;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AgentMsgColor",keyword:"type",params:{type: schema35.properties.AgentMsgColor.type}});
errors++;
}
}
if(data.AgentMsgTextColor !== undefined){
let data18 = data.AgentMsgTextColor;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AgentMsgTextColor",keyword:"type",params:{type: schema35.properties.AgentMsgTextColor.type}});
errors++;
}
}
if(data.ButtonColor !== undefined){
let data19 = data.ButtonColor;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ButtonColor",keyword:"type",params:{type: schema35.properties.ButtonColor.type}});
errors++;
}
}
if(data.ButtonTextColor !== undefined){
let data20 = data.ButtonTextColor;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ButtonTextColor",keyword:"type",params:{type: schema35.properties.ButtonTextColor.type}});
errors++;
}
}
if(data.Font !== undefined){
let data21 = data.Font;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Font",keyword:"type",params:{type: schema35.properties.Font.type}});
errors++;
}
}
if(data.FontSize !== undefined){
let data22 = data.FontSize;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FontSize",keyword:"type",params:{type: schema35.properties.FontSize.type}});
errors++;
}
}
if(data.LogoEnabled !== undefined){
if(typeof data.LogoEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/LogoEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.LogoBlobId !== undefined){
let data24 = data.LogoBlobId;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/LogoBlobId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/LogoBlobId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.LogoName !== undefined){
let data25 = data.LogoName;
if((typeof data25 !== "string") && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LogoName",keyword:"type",params:{type: schema35.properties.LogoName.type}});
errors++;
}
}
if(data.ShowAgentPhoto !== undefined){
if(typeof data.ShowAgentPhoto !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ShowAgentPhoto",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WelcomeTitle !== undefined){
let data27 = data.WelcomeTitle;
if((typeof data27 !== "string") && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeTitle",keyword:"type",params:{type: schema35.properties.WelcomeTitle.type}});
errors++;
}
}
if(data.WelcomeMessage !== undefined){
let data28 = data.WelcomeMessage;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeMessage",keyword:"type",params:{type: schema35.properties.WelcomeMessage.type}});
errors++;
}
}
if(data.OfflineHeader !== undefined){
let data29 = data.OfflineHeader;
if((typeof data29 !== "string") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineHeader",keyword:"type",params:{type: schema35.properties.OfflineHeader.type}});
errors++;
}
}
if(data.OfflineMessage !== undefined){
let data30 = data.OfflineMessage;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineMessage",keyword:"type",params:{type: schema35.properties.OfflineMessage.type}});
errors++;
}
}
if(data.OfflineFields !== undefined){
let data31 = data.OfflineFields;
if(((typeof data31 !== "string") && (!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))))) && (data31 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFields",keyword:"type",params:{type: schema35.properties.OfflineFields.type}});
errors++;
}
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFields",keyword:"pattern",params:{pattern: "^(?:None|Email|Name|Company|Phone|Country)(?:, (?:None|Email|Name|Company|Phone|Country)){0,5}$"}});
errors++;
}
}
}
if(data.UseAgentFirstname !== undefined){
if(typeof data.UseAgentFirstname !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UseAgentFirstname",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"AutoFaqEnabled":true,"AutoFaqCategory":true,"PreFormEnabled":true,"PreFormMessage":true,"RequiredFields":true,"PostFormEnabled":true,"PostFormHeader":true,"PostFormMessage":true,"PostTranscriptEnabled":true,"LanguageIsoCode":true,"Size":true,"Theme":true,"Color":true,"BadgeColor":true,"BadgeTextColor":true,"CustMsgColor":true,"CustMsgTextColor":true,"AgentMsgColor":true,"AgentMsgTextColor":true,"ButtonColor":true,"ButtonTextColor":true,"Font":true,"FontSize":true,"LogoEnabled":true,"LogoBlobId":true,"LogoName":true,"ShowAgentPhoto":true,"WelcomeTitle":true,"WelcomeMessage":true,"OfflineHeader":true,"OfflineMessage":true,"OfflineFields":true,"UseAgentFirstname":true},"dynamicProps":false,"dynamicItems":false};


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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema30.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
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
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema30.properties.Description.type}});
errors++;
}
}
if(data.WelcomeMessage !== undefined){
let data3 = data.WelcomeMessage;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeMessage",keyword:"type",params:{type: schema30.properties.WelcomeMessage.type}});
errors++;
}
}
if(data.Language !== undefined){
if(!(validate72(data.Language, {instancePath:instancePath+"/Language",parentData:data,parentDataProperty:"Language",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.LastAccept !== undefined){
let data5 = data.LastAccept;
if(typeof data5 === "string"){
if(!(formats48(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SecondsPrAccept !== undefined){
let data6 = data.SecondsPrAccept;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertRecipient !== undefined){
let data7 = data.AlertRecipient;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AlertRecipient",keyword:"type",params:{type: schema30.properties.AlertRecipient.type}});
errors++;
}
}
if(data.AlertTemplate !== undefined){
if(!(validate76(data.AlertTemplate, {instancePath:instancePath+"/AlertTemplate",parentData:data,parentDataProperty:"AlertTemplate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.CollectConsent !== undefined){
if(typeof data.CollectConsent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CollectConsent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.BadgeHeader !== undefined){
let data10 = data.BadgeHeader;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeHeader",keyword:"type",params:{type: schema30.properties.BadgeHeader.type}});
errors++;
}
}
if(data.CustomQueueTextEnabled !== undefined){
if(typeof data.CustomQueueTextEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueTextEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CustomQueueText !== undefined){
let data12 = data.CustomQueueText;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueText",keyword:"type",params:{type: schema30.properties.CustomQueueText.type}});
errors++;
}
}
if(data.WarnNewChatMinutes !== undefined){
let data13 = data.WarnNewChatMinutes;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data13 == "number"){
if(!(formats0.validate(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerNewChatMinutes !== undefined){
let data14 = data.WarnManagerNewChatMinutes;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data14 == "number"){
if(!(formats0.validate(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketEnabled !== undefined){
if(typeof data.TicketEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/TicketEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.TicketCategory !== undefined){
if(!(validate78(data.TicketCategory, {instancePath:instancePath+"/TicketCategory",parentData:data,parentDataProperty:"TicketCategory",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.TicketPriority !== undefined){
if(!(validate82(data.TicketPriority, {instancePath:instancePath+"/TicketPriority",parentData:data,parentDataProperty:"TicketPriority",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.OpeningHoursEnabled !== undefined){
if(typeof data.OpeningHoursEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/OpeningHoursEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.OpeningHours !== undefined){
if(!(validate64(data.OpeningHours, {instancePath:instancePath+"/OpeningHours",parentData:data,parentDataProperty:"OpeningHours",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Widget !== undefined){
if(!(validate87(data.Widget, {instancePath:instancePath+"/Widget",parentData:data,parentDataProperty:"Widget",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.BotEnabled !== undefined){
if(typeof data.BotEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/BotEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.BotSettings !== undefined){
if(!(validate63(data.BotSettings, {instancePath:instancePath+"/BotSettings",parentData:data,parentDataProperty:"BotSettings",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.OfflineCollectConsent !== undefined){
if(typeof data.OfflineCollectConsent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineCollectConsent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WarnChatMessageMinutes !== undefined){
let data24 = data.WarnChatMessageMinutes;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerChatMessageMinutes !== undefined){
let data25 = data.WarnManagerChatMessageMinutes;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UseQueueOfflineForm !== undefined){
if(typeof data.UseQueueOfflineForm !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UseQueueOfflineForm",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.OfflineFormTimeLimit !== undefined){
let data27 = data.OfflineFormTimeLimit;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data27 == "number"){
if(!(formats0.validate(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.OfflineFormQueueLength !== undefined){
let data28 = data.OfflineFormQueueLength;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data28 == "number"){
if(!(formats0.validate(data28))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WidgetEnableRating !== undefined){
if(typeof data.WidgetEnableRating !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetEnableRating",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WidgetRatingText !== undefined){
let data30 = data.WidgetRatingText;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetRatingText",keyword:"type",params:{type: schema30.properties.WidgetRatingText.type}});
errors++;
}
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"ChatTopicId":true,"Name":true,"Description":true,"WelcomeMessage":true,"Language":true,"LastAccept":true,"SecondsPrAccept":true,"AlertRecipient":true,"AlertTemplate":true,"CollectConsent":true,"BadgeHeader":true,"CustomQueueTextEnabled":true,"CustomQueueText":true,"WarnNewChatMinutes":true,"WarnManagerNewChatMinutes":true,"TicketEnabled":true,"TicketCategory":true,"TicketPriority":true,"OpeningHoursEnabled":true,"OpeningHours":true,"Widget":true,"BotEnabled":true,"BotSettings":true,"OfflineCollectConsent":true,"WarnChatMessageMinutes":true,"WarnManagerChatMessageMinutes":true,"UseQueueOfflineForm":true,"OfflineFormTimeLimit":true,"OfflineFormQueueLength":true,"WidgetEnableRating":true,"WidgetRatingText":true},"dynamicProps":false,"dynamicItems":false};

exports.ChatTopicEntity = validate92;
const schema37 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"WelcomeMessage":{"type":["string","null"]},"Language":{"$ref":"CustomerLanguage"},"LastAccept":{"type":"string","format":"date-time"},"SecondsPrAccept":{"type":"integer","format":"int32"},"AlertRecipient":{"type":["string","null"]},"AlertTemplate":{"$ref":"ReplyTemplate"},"CollectConsent":{"type":"boolean"},"BadgeHeader":{"type":["string","null"]},"CustomQueueTextEnabled":{"type":"boolean"},"CustomQueueText":{"type":["string","null"]},"WarnNewChatMinutes":{"type":"integer","format":"int32"},"WarnManagerNewChatMinutes":{"type":"integer","format":"int32"},"TicketEnabled":{"type":"boolean"},"TicketCategory":{"$ref":"TicketCategory"},"TicketPriority":{"$ref":"TicketPriority"},"OpeningHoursEnabled":{"type":"boolean"},"OpeningHours":{"$ref":"ChatOpeningHours"},"Widget":{"$ref":"ChatWidgetSettings"},"BotEnabled":{"type":"boolean"},"BotSettings":{"$ref":"ChatBotSettings"},"OfflineCollectConsent":{"type":"boolean"},"WarnChatMessageMinutes":{"type":"integer","format":"int32"},"WarnManagerChatMessageMinutes":{"type":"integer","format":"int32"},"UseQueueOfflineForm":{"type":"boolean"},"OfflineFormTimeLimit":{"type":"integer","format":"int32"},"OfflineFormQueueLength":{"type":"integer","format":"int32"},"WidgetEnableRating":{"type":"boolean"},"WidgetRatingText":{"type":["string","null"]}},"$id":"ChatTopicEntity"};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema37.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema37.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema37.properties.Description.type}});
errors++;
}
}
if(data.WelcomeMessage !== undefined){
let data3 = data.WelcomeMessage;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WelcomeMessage",keyword:"type",params:{type: schema37.properties.WelcomeMessage.type}});
errors++;
}
}
if(data.Language !== undefined){
if(!(validate72(data.Language, {instancePath:instancePath+"/Language",parentData:data,parentDataProperty:"Language",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.LastAccept !== undefined){
let data5 = data.LastAccept;
if(typeof data5 === "string"){
if(!(formats48(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LastAccept",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SecondsPrAccept !== undefined){
let data6 = data.SecondsPrAccept;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondsPrAccept",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertRecipient !== undefined){
let data7 = data.AlertRecipient;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AlertRecipient",keyword:"type",params:{type: schema37.properties.AlertRecipient.type}});
errors++;
}
}
if(data.AlertTemplate !== undefined){
if(!(validate76(data.AlertTemplate, {instancePath:instancePath+"/AlertTemplate",parentData:data,parentDataProperty:"AlertTemplate",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate76.errors);
errors = vErrors.length;
}
}
if(data.CollectConsent !== undefined){
if(typeof data.CollectConsent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CollectConsent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.BadgeHeader !== undefined){
let data10 = data.BadgeHeader;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BadgeHeader",keyword:"type",params:{type: schema37.properties.BadgeHeader.type}});
errors++;
}
}
if(data.CustomQueueTextEnabled !== undefined){
if(typeof data.CustomQueueTextEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueTextEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CustomQueueText !== undefined){
let data12 = data.CustomQueueText;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomQueueText",keyword:"type",params:{type: schema37.properties.CustomQueueText.type}});
errors++;
}
}
if(data.WarnNewChatMinutes !== undefined){
let data13 = data.WarnNewChatMinutes;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data13 == "number"){
if(!(formats0.validate(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerNewChatMinutes !== undefined){
let data14 = data.WarnManagerNewChatMinutes;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data14 == "number"){
if(!(formats0.validate(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerNewChatMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketEnabled !== undefined){
if(typeof data.TicketEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/TicketEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.TicketCategory !== undefined){
if(!(validate78(data.TicketCategory, {instancePath:instancePath+"/TicketCategory",parentData:data,parentDataProperty:"TicketCategory",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.TicketPriority !== undefined){
if(!(validate82(data.TicketPriority, {instancePath:instancePath+"/TicketPriority",parentData:data,parentDataProperty:"TicketPriority",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.OpeningHoursEnabled !== undefined){
if(typeof data.OpeningHoursEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/OpeningHoursEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.OpeningHours !== undefined){
if(!(validate64(data.OpeningHours, {instancePath:instancePath+"/OpeningHours",parentData:data,parentDataProperty:"OpeningHours",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.Widget !== undefined){
if(!(validate87(data.Widget, {instancePath:instancePath+"/Widget",parentData:data,parentDataProperty:"Widget",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.BotEnabled !== undefined){
if(typeof data.BotEnabled !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/BotEnabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.BotSettings !== undefined){
if(!(validate63(data.BotSettings, {instancePath:instancePath+"/BotSettings",parentData:data,parentDataProperty:"BotSettings",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.OfflineCollectConsent !== undefined){
if(typeof data.OfflineCollectConsent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineCollectConsent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WarnChatMessageMinutes !== undefined){
let data24 = data.WarnChatMessageMinutes;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WarnManagerChatMessageMinutes !== undefined){
let data25 = data.WarnManagerChatMessageMinutes;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/WarnManagerChatMessageMinutes",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UseQueueOfflineForm !== undefined){
if(typeof data.UseQueueOfflineForm !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UseQueueOfflineForm",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.OfflineFormTimeLimit !== undefined){
let data27 = data.OfflineFormTimeLimit;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data27 == "number"){
if(!(formats0.validate(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormTimeLimit",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.OfflineFormQueueLength !== undefined){
let data28 = data.OfflineFormQueueLength;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data28 == "number"){
if(!(formats0.validate(data28))){
(vErrors ??= []).push({instancePath:instancePath+"/OfflineFormQueueLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.WidgetEnableRating !== undefined){
if(typeof data.WidgetEnableRating !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetEnableRating",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.WidgetRatingText !== undefined){
let data30 = data.WidgetRatingText;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WidgetRatingText",keyword:"type",params:{type: schema37.properties.WidgetRatingText.type}});
errors++;
}
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":{"ChatTopicId":true,"Name":true,"Description":true,"WelcomeMessage":true,"Language":true,"LastAccept":true,"SecondsPrAccept":true,"AlertRecipient":true,"AlertTemplate":true,"CollectConsent":true,"BadgeHeader":true,"CustomQueueTextEnabled":true,"CustomQueueText":true,"WarnNewChatMinutes":true,"WarnManagerNewChatMinutes":true,"TicketEnabled":true,"TicketCategory":true,"TicketPriority":true,"OpeningHoursEnabled":true,"OpeningHours":true,"Widget":true,"BotEnabled":true,"BotSettings":true,"OfflineCollectConsent":true,"WarnChatMessageMinutes":true,"WarnManagerChatMessageMinutes":true,"UseQueueOfflineForm":true,"OfflineFormTimeLimit":true,"OfflineFormQueueLength":true,"WidgetEnableRating":true,"WidgetRatingText":true},"dynamicProps":false,"dynamicItems":false};

exports.ChatWidgetSettings = validate87;

exports.CustomerLanguage = validate72;

exports.DeleteChatTopicUserAgentRequest = validate100;
const schema38 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Username":{"type":["string","null"]}},"$id":"DeleteChatTopicUserAgentRequest"};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema38.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Username !== undefined){
let data1 = data.Username;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Username",keyword:"type",params:{type: schema38.properties.Username.type}});
errors++;
}
}
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":{"ChatTopicId":true,"Username":true},"dynamicProps":false,"dynamicItems":false};

exports.GetChatTopicUserAgentListRequest = validate101;
const schema39 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"}},"$id":"GetChatTopicUserAgentListRequest"};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema39.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":{"ChatTopicId":true},"dynamicProps":false,"dynamicItems":false};

exports.GetChatTopicUserAgentRequest = validate102;
const schema40 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Username":{"type":["string","null"]}},"$id":"GetChatTopicUserAgentRequest"};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema40.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Username !== undefined){
let data1 = data.Username;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Username",keyword:"type",params:{type: schema40.properties.Username.type}});
errors++;
}
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"ChatTopicId":true,"Username":true},"dynamicProps":false,"dynamicItems":false};

exports.GetUserAgentListRequest = validate103;
const schema41 = {"type":["object","null"],"properties":{"Flat":{"type":"boolean"},"OnlyPresent":{"type":"boolean"}},"$id":"GetUserAgentListRequest"};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema41.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Flat !== undefined){
if(typeof data.Flat !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Flat",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.OnlyPresent !== undefined){
if(typeof data.OnlyPresent !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/OnlyPresent",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"Flat":true,"OnlyPresent":true},"dynamicProps":false,"dynamicItems":false};

exports.IsWithinOpeningHoursRequest = validate104;
const schema42 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"}},"$id":"IsWithinOpeningHoursRequest"};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema42.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":{"ChatTopicId":true},"dynamicProps":false,"dynamicItems":false};

exports.KbCategory = validate88;

exports.MDOListItem = validate105;
const schema43 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"ToolTip":{"type":["string","null"]},"Deleted":{"type":"boolean"},"Rank":{"type":"integer","format":"int32"},"Type":{"type":["string","null"]},"ChildItems":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"IconHint":{"type":["string","null"]},"ColorBlock":{"type":"integer","format":"int32"},"ExtraInfo":{"type":["string","null"]},"StyleHint":{"type":["string","null"]},"FullName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"MDOListItem"};
const wrapper0 = {validate: validate105};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema43.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema43.properties.Name.type}});
errors++;
}
}
if(data.ToolTip !== undefined){
let data2 = data.ToolTip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToolTip",keyword:"type",params:{type: schema43.properties.ToolTip.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema43.properties.Type.type}});
errors++;
}
}
if(data.ChildItems !== undefined){
let data6 = data.ChildItems;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems",keyword:"type",params:{type: schema43.properties.ChildItems.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/IconHint",keyword:"type",params:{type: schema43.properties.IconHint.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/ExtraInfo",keyword:"type",params:{type: schema43.properties.ExtraInfo.type}});
errors++;
}
}
if(data.StyleHint !== undefined){
let data11 = data.StyleHint;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StyleHint",keyword:"type",params:{type: schema43.properties.StyleHint.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data12 = data.FullName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema43.properties.FullName.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema43.properties.FieldProperties.type}});
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
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"Id":true,"Name":true,"ToolTip":true,"Deleted":true,"Rank":true,"Type":true,"ChildItems":true,"IconHint":true,"ColorBlock":true,"ExtraInfo":true,"StyleHint":true,"FullName":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

exports.ODataSlimResponse = validate108;
const schema44 = {"type":["object","null"],"properties":{"odata.metadata":{"type":["string","null"]},"odata.nextLink":{"type":["string","null"]},"value":{"type":["array","null"],"items":{}}},"$id":"ODataSlimResponse"};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema44.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["odata.metadata"] !== undefined){
let data0 = data["odata.metadata"];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.metadata",keyword:"type",params:{type: schema44.properties["odata.metadata"].type}});
errors++;
}
}
if(data["odata.nextLink"] !== undefined){
let data1 = data["odata.nextLink"];
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.nextLink",keyword:"type",params:{type: schema44.properties["odata.nextLink"].type}});
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: schema44.properties.value.type}});
errors++;
}
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":{"odata.metadata":true,"odata.nextLink":true,"value":true},"dynamicProps":false,"dynamicItems":false};

exports.ReplyTemplate = validate76;

exports.SaveChatPresenceRequest = validate109;
const schema45 = {"type":["object","null"],"properties":{"ChatPresence":{"type":["array","null"],"items":{"type":"object","$ref":"ChatPresence"}}},"$id":"SaveChatPresenceRequest"};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema45.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatPresence !== undefined){
let data0 = data.ChatPresence;
if((!(Array.isArray(data0))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatPresence",keyword:"type",params:{type: schema45.properties.ChatPresence.type}});
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatPresence/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate70(data1, {instancePath:instancePath+"/ChatPresence/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":{"ChatPresence":true},"dynamicProps":false,"dynamicItems":false};

exports.TicketCategory = validate78;

exports.TicketPriority = validate82;

exports.TimeZoneData = validate65;

exports.TimeZoneRule = validate66;

exports.UpdateChatTopicUserAgentRequest = validate111;
const schema46 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Username":{"type":["string","null"]},"Useragent":{"$ref":"ChatTopicAgent"}},"$id":"UpdateChatTopicUserAgentRequest"};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema46.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Username !== undefined){
let data1 = data.Username;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Username",keyword:"type",params:{type: schema46.properties.Username.type}});
errors++;
}
}
if(data.Useragent !== undefined){
if(!(validate53(data.Useragent, {instancePath:instancePath+"/Useragent",parentData:data,parentDataProperty:"Useragent",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":{"ChatTopicId":true,"Username":true,"Useragent":true},"dynamicProps":false,"dynamicItems":false};

exports.UpdateChatTopicUserAgentsRequest = validate113;
const schema47 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"},"Useragents":{"type":["array","null"],"items":{"type":"object","$ref":"ChatTopicAgent"}}},"$id":"UpdateChatTopicUserAgentsRequest"};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema47.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Useragents !== undefined){
let data1 = data.Useragents;
if((!(Array.isArray(data1))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Useragents",keyword:"type",params:{type: schema47.properties.Useragents.type}});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/Useragents/" + i0,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate53(data2, {instancePath:instancePath+"/Useragents/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
}
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":{"ChatTopicId":true,"Useragents":true},"dynamicProps":false,"dynamicItems":false};

return exports;
}
