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
exports.AcceptChatSessionTransferRequest = validate52;
const schema19 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"}},"required":["ChatSessionId"],"additionalProperties":false,"$id":"AcceptChatSessionTransferRequest"};
const formats0 = formats.int32;

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
if(!(key0 === "ChatSessionId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.AddChatMessageRequest = validate53;
const schema20 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"Message":{"$ref":"ChatMessage"}},"required":["ChatSessionId","Message"],"additionalProperties":false,"$id":"AddChatMessageRequest"};
const schema21 = {"type":["object","null"],"properties":{"ChatMessageId":{"type":"integer","format":"int32"},"ChatSessionId":{"type":"integer","format":"int32"},"Type":{"type":["string","null"],"enum":["Invalid","ToCustomer","ToUser","Special",null]},"Message":{"type":["string","null"]},"Author":{"type":["string","null"]},"ReadByCustomer":{"type":"integer","format":"int32"},"SpecialType":{"type":["string","null"],"enum":["None","Welcome","Url","Block","NewSession","TransferedSession","Error","SessionDeleted","FaqSuccessQuestion","ClosedByUser","ClosedByCustomer","ClosedByIdle","TransferRejected","ReopenedByCustomer","ClickedOption","BotMessage","Options","IllegalFileType",null]},"SpecialParam":{"type":["string","null"]},"WhenPosted":{"type":"string","format":"date-time"}},"required":["ChatMessageId","ChatSessionId","Type","Message","Author","ReadByCustomer","SpecialType","SpecialParam","WhenPosted"],"additionalProperties":false,"$id":"ChatMessage"};
const func1 = Object.prototype.hasOwnProperty;
const formats10 = formats["date-time"];

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
if(data.ChatMessageId !== undefined){
let data0 = data.ChatMessageId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatMessageId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatMessageId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ChatSessionId !== undefined){
let data1 = data.ChatSessionId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Type !== undefined){
let data2 = data.Type;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema21.properties.Type.type}});
errors++;
}
if(!(((((data2 === "Invalid") || (data2 === "ToCustomer")) || (data2 === "ToUser")) || (data2 === "Special")) || (data2 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema21.properties.Type.enum}});
errors++;
}
}
if(data.Message !== undefined){
let data3 = data.Message;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Message",keyword:"type",params:{type: schema21.properties.Message.type}});
errors++;
}
}
if(data.Author !== undefined){
let data4 = data.Author;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Author",keyword:"type",params:{type: schema21.properties.Author.type}});
errors++;
}
}
if(data.ReadByCustomer !== undefined){
let data5 = data.ReadByCustomer;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SpecialType !== undefined){
let data6 = data.SpecialType;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SpecialType",keyword:"type",params:{type: schema21.properties.SpecialType.type}});
errors++;
}
if(!(((((((((((((((((((data6 === "None") || (data6 === "Welcome")) || (data6 === "Url")) || (data6 === "Block")) || (data6 === "NewSession")) || (data6 === "TransferedSession")) || (data6 === "Error")) || (data6 === "SessionDeleted")) || (data6 === "FaqSuccessQuestion")) || (data6 === "ClosedByUser")) || (data6 === "ClosedByCustomer")) || (data6 === "ClosedByIdle")) || (data6 === "TransferRejected")) || (data6 === "ReopenedByCustomer")) || (data6 === "ClickedOption")) || (data6 === "BotMessage")) || (data6 === "Options")) || (data6 === "IllegalFileType")) || (data6 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/SpecialType",keyword:"enum",params:{allowedValues: schema21.properties.SpecialType.enum}});
errors++;
}
}
if(data.SpecialParam !== undefined){
let data7 = data.SpecialParam;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SpecialParam",keyword:"type",params:{type: schema21.properties.SpecialParam.type}});
errors++;
}
}
if(data.WhenPosted !== undefined){
let data8 = data.WhenPosted;
if(typeof data8 === "string"){
if(!(formats10(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenPosted",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenPosted",keyword:"type",params:{type: "string"}});
errors++;
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
if(!((key0 === "ChatSessionId") || (key0 === "Message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Message !== undefined){
if(!(validate54(data.Message, {instancePath:instancePath+"/Message",parentData:data,parentDataProperty:"Message",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatMessage = validate54;

exports.CreateChatSessionForTopicRequest = validate56;
const schema22 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"}},"required":["ChatTopicId"],"additionalProperties":false,"$id":"CreateChatSessionForTopicRequest"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetChatMessagesRequest = validate57;
const schema23 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"After":{"type":"integer","format":"int32"}},"required":["ChatSessionId","After"],"additionalProperties":false,"$id":"GetChatMessagesRequest"};

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
if(!((key0 === "ChatSessionId") || (key0 === "After"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.After !== undefined){
let data1 = data.After;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/After",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/After",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetChatTranscriptRequest = validate58;
const schema24 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"Html":{"type":"boolean"}},"required":["ChatSessionId","Html"],"additionalProperties":false,"$id":"GetChatTranscriptRequest"};

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
if(!((key0 === "ChatSessionId") || (key0 === "Html"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Html !== undefined){
if(typeof data.Html !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Html",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ODataSlimResponse = validate59;
const schema25 = {"type":["object","null"],"properties":{"odata.metadata":{"type":["string","null"]},"odata.nextLink":{"type":["string","null"]},"value":{"type":["array","null"],"items":{}}},"required":["odata.metadata","odata.nextLink","value"],"additionalProperties":false,"$id":"ODataSlimResponse"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
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
if(!(((key0 === "odata.metadata") || (key0 === "odata.nextLink")) || (key0 === "value"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data["odata.metadata"] !== undefined){
let data0 = data["odata.metadata"];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.metadata",keyword:"type",params:{type: schema25.properties["odata.metadata"].type}});
errors++;
}
}
if(data["odata.nextLink"] !== undefined){
let data1 = data["odata.nextLink"];
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.nextLink",keyword:"type",params:{type: schema25.properties["odata.nextLink"].type}});
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: schema25.properties.value.type}});
errors++;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.PickUpChatSessionRequest = validate60;
const schema26 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"}},"required":["ChatSessionId"],"additionalProperties":false,"$id":"PickUpChatSessionRequest"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
if(!(key0 === "ChatSessionId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.RejectChatSessionTransferRequest = validate61;
const schema27 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"}},"required":["ChatSessionId"],"additionalProperties":false,"$id":"RejectChatSessionTransferRequest"};

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
if(!(key0 === "ChatSessionId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ResetChatSessionRequest = validate62;
const schema28 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"}},"required":["ChatSessionId"],"additionalProperties":false,"$id":"ResetChatSessionRequest"};

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
if(!(key0 === "ChatSessionId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.TransferChatSessionRequest = validate63;
const schema29 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"ToAssociate":{"type":["string","null"]}},"required":["ChatSessionId","ToAssociate"],"additionalProperties":false,"$id":"TransferChatSessionRequest"};

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
if(!((key0 === "ChatSessionId") || (key0 === "ToAssociate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ToAssociate !== undefined){
let data1 = data.ToAssociate;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToAssociate",keyword:"type",params:{type: schema29.properties.ToAssociate.type}});
errors++;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

return exports;
}

export function createSelectValidators(formats) {
const exports = {};
exports.AcceptChatSessionTransferRequest = validate52;
const schema19 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":["integer","null"],"format":"int32"}},"required":["ChatSessionId"],"additionalProperties":false,"$id":"AcceptChatSessionTransferRequest"};
const formats0 = formats.int32;

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
if(!(key0 === "ChatSessionId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: schema19.properties.ChatSessionId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.AddChatMessageRequest = validate53;
const schema20 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":["integer","null"],"format":"int32"},"Message":{"$ref":"ChatMessage"}},"required":["ChatSessionId","Message"],"additionalProperties":false,"$id":"AddChatMessageRequest"};
const schema21 = {"type":["object","null"],"properties":{"ChatMessageId":{"type":["integer","null"],"format":"int32"},"ChatSessionId":{"type":["integer","null"],"format":"int32"},"Type":{"type":["string","null"],"enum":["Invalid","ToCustomer","ToUser","Special",null]},"Message":{"type":["string","null"]},"Author":{"type":["string","null"]},"ReadByCustomer":{"type":["integer","null"],"format":"int32"},"SpecialType":{"type":["string","null"],"enum":["None","Welcome","Url","Block","NewSession","TransferedSession","Error","SessionDeleted","FaqSuccessQuestion","ClosedByUser","ClosedByCustomer","ClosedByIdle","TransferRejected","ReopenedByCustomer","ClickedOption","BotMessage","Options","IllegalFileType",null]},"SpecialParam":{"type":["string","null"]},"WhenPosted":{"type":["string","null"],"format":"date-time"}},"required":["ChatMessageId","ChatSessionId","Type","Message","Author","ReadByCustomer","SpecialType","SpecialParam","WhenPosted"],"additionalProperties":false,"$id":"ChatMessage"};
const func1 = Object.prototype.hasOwnProperty;
const formats10 = formats["date-time"];

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
if(data.ChatMessageId !== undefined){
let data0 = data.ChatMessageId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatMessageId",keyword:"type",params:{type: schema21.properties.ChatMessageId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatMessageId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ChatSessionId !== undefined){
let data1 = data.ChatSessionId;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: schema21.properties.ChatSessionId.type}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Type !== undefined){
let data2 = data.Type;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema21.properties.Type.type}});
errors++;
}
if(!(((((data2 === "Invalid") || (data2 === "ToCustomer")) || (data2 === "ToUser")) || (data2 === "Special")) || (data2 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema21.properties.Type.enum}});
errors++;
}
}
if(data.Message !== undefined){
let data3 = data.Message;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Message",keyword:"type",params:{type: schema21.properties.Message.type}});
errors++;
}
}
if(data.Author !== undefined){
let data4 = data.Author;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Author",keyword:"type",params:{type: schema21.properties.Author.type}});
errors++;
}
}
if(data.ReadByCustomer !== undefined){
let data5 = data.ReadByCustomer;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"type",params:{type: schema21.properties.ReadByCustomer.type}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SpecialType !== undefined){
let data6 = data.SpecialType;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SpecialType",keyword:"type",params:{type: schema21.properties.SpecialType.type}});
errors++;
}
if(!(((((((((((((((((((data6 === "None") || (data6 === "Welcome")) || (data6 === "Url")) || (data6 === "Block")) || (data6 === "NewSession")) || (data6 === "TransferedSession")) || (data6 === "Error")) || (data6 === "SessionDeleted")) || (data6 === "FaqSuccessQuestion")) || (data6 === "ClosedByUser")) || (data6 === "ClosedByCustomer")) || (data6 === "ClosedByIdle")) || (data6 === "TransferRejected")) || (data6 === "ReopenedByCustomer")) || (data6 === "ClickedOption")) || (data6 === "BotMessage")) || (data6 === "Options")) || (data6 === "IllegalFileType")) || (data6 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/SpecialType",keyword:"enum",params:{allowedValues: schema21.properties.SpecialType.enum}});
errors++;
}
}
if(data.SpecialParam !== undefined){
let data7 = data.SpecialParam;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SpecialParam",keyword:"type",params:{type: schema21.properties.SpecialParam.type}});
errors++;
}
}
if(data.WhenPosted !== undefined){
let data8 = data.WhenPosted;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenPosted",keyword:"type",params:{type: schema21.properties.WhenPosted.type}});
errors++;
}
if(typeof data8 === "string"){
if(!(formats10(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenPosted",keyword:"format",params:{format: "date-time"}});
errors++;
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
if(!((key0 === "ChatSessionId") || (key0 === "Message"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: schema20.properties.ChatSessionId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Message !== undefined){
if(!(validate54(data.Message, {instancePath:instancePath+"/Message",parentData:data,parentDataProperty:"Message",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatMessage = validate54;

exports.CreateChatSessionForTopicRequest = validate56;
const schema22 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":["integer","null"],"format":"int32"}},"required":["ChatTopicId"],"additionalProperties":false,"$id":"CreateChatSessionForTopicRequest"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
if(!(key0 === "ChatTopicId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatTopicId !== undefined){
let data0 = data.ChatTopicId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatTopicId",keyword:"type",params:{type: schema22.properties.ChatTopicId.type}});
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetChatMessagesRequest = validate57;
const schema23 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":["integer","null"],"format":"int32"},"After":{"type":["integer","null"],"format":"int32"}},"required":["ChatSessionId","After"],"additionalProperties":false,"$id":"GetChatMessagesRequest"};

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
if(!((key0 === "ChatSessionId") || (key0 === "After"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: schema23.properties.ChatSessionId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.After !== undefined){
let data1 = data.After;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/After",keyword:"type",params:{type: schema23.properties.After.type}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/After",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.GetChatTranscriptRequest = validate58;
const schema24 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":["integer","null"],"format":"int32"},"Html":{"type":["boolean","null"]}},"required":["ChatSessionId","Html"],"additionalProperties":false,"$id":"GetChatTranscriptRequest"};

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
if(!((key0 === "ChatSessionId") || (key0 === "Html"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: schema24.properties.ChatSessionId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Html !== undefined){
let data1 = data.Html;
if((typeof data1 !== "boolean") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Html",keyword:"type",params:{type: schema24.properties.Html.type}});
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ODataSlimResponse = validate59;
const schema25 = {"type":["object","null"],"properties":{"odata.metadata":{"type":["string","null"]},"odata.nextLink":{"type":["string","null"]},"value":{"type":["array","null"],"items":{}}},"required":["odata.metadata","odata.nextLink","value"],"additionalProperties":false,"$id":"ODataSlimResponse"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
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
if(!(((key0 === "odata.metadata") || (key0 === "odata.nextLink")) || (key0 === "value"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data["odata.metadata"] !== undefined){
let data0 = data["odata.metadata"];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.metadata",keyword:"type",params:{type: schema25.properties["odata.metadata"].type}});
errors++;
}
}
if(data["odata.nextLink"] !== undefined){
let data1 = data["odata.nextLink"];
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.nextLink",keyword:"type",params:{type: schema25.properties["odata.nextLink"].type}});
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: schema25.properties.value.type}});
errors++;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.PickUpChatSessionRequest = validate60;
const schema26 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":["integer","null"],"format":"int32"}},"required":["ChatSessionId"],"additionalProperties":false,"$id":"PickUpChatSessionRequest"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
if(!(key0 === "ChatSessionId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: schema26.properties.ChatSessionId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.RejectChatSessionTransferRequest = validate61;
const schema27 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":["integer","null"],"format":"int32"}},"required":["ChatSessionId"],"additionalProperties":false,"$id":"RejectChatSessionTransferRequest"};

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
if(!(key0 === "ChatSessionId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: schema27.properties.ChatSessionId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ResetChatSessionRequest = validate62;
const schema28 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":["integer","null"],"format":"int32"}},"required":["ChatSessionId"],"additionalProperties":false,"$id":"ResetChatSessionRequest"};

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
if(!(key0 === "ChatSessionId")){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: schema28.properties.ChatSessionId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.TransferChatSessionRequest = validate63;
const schema29 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":["integer","null"],"format":"int32"},"ToAssociate":{"type":["string","null"]}},"required":["ChatSessionId","ToAssociate"],"additionalProperties":false,"$id":"TransferChatSessionRequest"};

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
if(!((key0 === "ChatSessionId") || (key0 === "ToAssociate"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: schema29.properties.ChatSessionId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ToAssociate !== undefined){
let data1 = data.ToAssociate;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToAssociate",keyword:"type",params:{type: schema29.properties.ToAssociate.type}});
errors++;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

return exports;
}

export function createRequestValidators(formats) {
const exports = {};
exports.AcceptChatSessionTransferRequest = validate52;
const schema19 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"}},"$id":"AcceptChatSessionTransferRequest"};
const formats0 = formats.int32;

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
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"ChatSessionId":true},"dynamicProps":false,"dynamicItems":false};

exports.AddChatMessageRequest = validate53;
const schema20 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"Message":{"$ref":"ChatMessage"}},"$id":"AddChatMessageRequest"};
const schema21 = {"type":["object","null"],"properties":{"ChatMessageId":{"type":"integer","format":"int32"},"ChatSessionId":{"type":"integer","format":"int32"},"Type":{"type":["string","null"],"enum":["Invalid","ToCustomer","ToUser","Special",null]},"Message":{"type":["string","null"]},"Author":{"type":["string","null"]},"ReadByCustomer":{"type":"integer","format":"int32"},"SpecialType":{"type":["string","null"],"enum":["None","Welcome","Url","Block","NewSession","TransferedSession","Error","SessionDeleted","FaqSuccessQuestion","ClosedByUser","ClosedByCustomer","ClosedByIdle","TransferRejected","ReopenedByCustomer","ClickedOption","BotMessage","Options","IllegalFileType",null]},"SpecialParam":{"type":["string","null"]},"WhenPosted":{"type":"string","format":"date-time"}},"$id":"ChatMessage"};
const formats10 = formats["date-time"];

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
if(data.ChatMessageId !== undefined){
let data0 = data.ChatMessageId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatMessageId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatMessageId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ChatSessionId !== undefined){
let data1 = data.ChatSessionId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Type !== undefined){
let data2 = data.Type;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema21.properties.Type.type}});
errors++;
}
if(!(((((data2 === "Invalid") || (data2 === "ToCustomer")) || (data2 === "ToUser")) || (data2 === "Special")) || (data2 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema21.properties.Type.enum}});
errors++;
}
}
if(data.Message !== undefined){
let data3 = data.Message;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Message",keyword:"type",params:{type: schema21.properties.Message.type}});
errors++;
}
}
if(data.Author !== undefined){
let data4 = data.Author;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Author",keyword:"type",params:{type: schema21.properties.Author.type}});
errors++;
}
}
if(data.ReadByCustomer !== undefined){
let data5 = data.ReadByCustomer;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SpecialType !== undefined){
let data6 = data.SpecialType;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SpecialType",keyword:"type",params:{type: schema21.properties.SpecialType.type}});
errors++;
}
if(!(((((((((((((((((((data6 === "None") || (data6 === "Welcome")) || (data6 === "Url")) || (data6 === "Block")) || (data6 === "NewSession")) || (data6 === "TransferedSession")) || (data6 === "Error")) || (data6 === "SessionDeleted")) || (data6 === "FaqSuccessQuestion")) || (data6 === "ClosedByUser")) || (data6 === "ClosedByCustomer")) || (data6 === "ClosedByIdle")) || (data6 === "TransferRejected")) || (data6 === "ReopenedByCustomer")) || (data6 === "ClickedOption")) || (data6 === "BotMessage")) || (data6 === "Options")) || (data6 === "IllegalFileType")) || (data6 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/SpecialType",keyword:"enum",params:{allowedValues: schema21.properties.SpecialType.enum}});
errors++;
}
}
if(data.SpecialParam !== undefined){
let data7 = data.SpecialParam;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SpecialParam",keyword:"type",params:{type: schema21.properties.SpecialParam.type}});
errors++;
}
}
if(data.WhenPosted !== undefined){
let data8 = data.WhenPosted;
if(typeof data8 === "string"){
if(!(formats10(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenPosted",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenPosted",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"ChatMessageId":true,"ChatSessionId":true,"Type":true,"Message":true,"Author":true,"ReadByCustomer":true,"SpecialType":true,"SpecialParam":true,"WhenPosted":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Message !== undefined){
if(!(validate54(data.Message, {instancePath:instancePath+"/Message",parentData:data,parentDataProperty:"Message",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"ChatSessionId":true,"Message":true},"dynamicProps":false,"dynamicItems":false};

exports.ChatMessage = validate54;

exports.CreateChatSessionForTopicRequest = validate56;
const schema22 = {"type":["object","null"],"properties":{"ChatTopicId":{"type":"integer","format":"int32"}},"$id":"CreateChatSessionForTopicRequest"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"ChatTopicId":true},"dynamicProps":false,"dynamicItems":false};

exports.GetChatMessagesRequest = validate57;
const schema23 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"After":{"type":"integer","format":"int32"}},"$id":"GetChatMessagesRequest"};

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
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.After !== undefined){
let data1 = data.After;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/After",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/After",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"ChatSessionId":true,"After":true},"dynamicProps":false,"dynamicItems":false};

exports.GetChatTranscriptRequest = validate58;
const schema24 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"Html":{"type":"boolean"}},"$id":"GetChatTranscriptRequest"};

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
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Html !== undefined){
if(typeof data.Html !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/Html",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"ChatSessionId":true,"Html":true},"dynamicProps":false,"dynamicItems":false};

exports.ODataSlimResponse = validate59;
const schema25 = {"type":["object","null"],"properties":{"odata.metadata":{"type":["string","null"]},"odata.nextLink":{"type":["string","null"]},"value":{"type":["array","null"],"items":{}}},"$id":"ODataSlimResponse"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
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
if(data["odata.metadata"] !== undefined){
let data0 = data["odata.metadata"];
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.metadata",keyword:"type",params:{type: schema25.properties["odata.metadata"].type}});
errors++;
}
}
if(data["odata.nextLink"] !== undefined){
let data1 = data["odata.nextLink"];
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/odata.nextLink",keyword:"type",params:{type: schema25.properties["odata.nextLink"].type}});
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: schema25.properties.value.type}});
errors++;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"odata.metadata":true,"odata.nextLink":true,"value":true},"dynamicProps":false,"dynamicItems":false};

exports.PickUpChatSessionRequest = validate60;
const schema26 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"}},"$id":"PickUpChatSessionRequest"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"ChatSessionId":true},"dynamicProps":false,"dynamicItems":false};

exports.RejectChatSessionTransferRequest = validate61;
const schema27 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"}},"$id":"RejectChatSessionTransferRequest"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema27.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"ChatSessionId":true},"dynamicProps":false,"dynamicItems":false};

exports.ResetChatSessionRequest = validate62;
const schema28 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"}},"$id":"ResetChatSessionRequest"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema28.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"ChatSessionId":true},"dynamicProps":false,"dynamicItems":false};

exports.TransferChatSessionRequest = validate63;
const schema29 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"ToAssociate":{"type":["string","null"]}},"$id":"TransferChatSessionRequest"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema29.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ToAssociate !== undefined){
let data1 = data.ToAssociate;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToAssociate",keyword:"type",params:{type: schema29.properties.ToAssociate.type}});
errors++;
}
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"ChatSessionId":true,"ToAssociate":true},"dynamicProps":false,"dynamicItems":false};

return exports;
}
