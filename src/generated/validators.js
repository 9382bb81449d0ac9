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
exports.Address = validate52;
const schema19 = {"type":["object","null"],"properties":{"Wgs84Latitude":{"type":"number","format":"double"},"Wgs84Longitude":{"type":"number","format":"double"},"LocalizedAddress":{"type":["array","null"],"items":{"type":"array","items":{"type":"object","$ref":"LocalizedField"}}},"Street":{"$ref":"StructuredAddress"},"Postal":{"$ref":"StructuredAddress"},"Formatted":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Wgs84Latitude","Wgs84Longitude","LocalizedAddress","Street","Postal","Formatted","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Address"};
const schema20 = {"type":["object","null"],"properties":{"Name":{"type":["string","null"]},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"Label":{"type":["string","null"]},"ValueLength":{"type":"integer","format":"int32"},"AddressType":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Name","Value","Tooltip","Label","ValueLength","AddressType","TableRight","FieldProperties"],"additionalProperties":false,"$id":"LocalizedField"};
const formats0 = formats.int32;
const schema21 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"TableRight"};

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
if(!((key0 === "Mask") || (key0 === "Reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema21.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema21.properties.Reason.type}});
errors++;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":["object","null"],"properties":{"FieldRight":{"$ref":"FieldRight"},"FieldType":{"type":["string","null"]},"FieldLength":{"type":"integer","format":"int32"}},"required":["FieldRight","FieldType","FieldLength"],"additionalProperties":false,"$id":"FieldProperty"};
const schema23 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"FieldRight"};

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
if(!((key0 === "Mask") || (key0 === "Reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema23.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema23.properties.Reason.type}});
errors++;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(((key0 === "FieldRight") || (key0 === "FieldType")) || (key0 === "FieldLength"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.FieldRight !== undefined){
if(!(validate57(data.FieldRight, {instancePath:instancePath+"/FieldRight",parentData:data,parentDataProperty:"FieldRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.FieldType !== undefined){
let data1 = data.FieldType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldType",keyword:"type",params:{type: schema22.properties.FieldType.type}});
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((((((((key0 === "Name") || (key0 === "Value")) || (key0 === "Tooltip")) || (key0 === "Label")) || (key0 === "ValueLength")) || (key0 === "AddressType")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema20.properties.Name.type}});
errors++;
}
}
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema20.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema20.properties.Tooltip.type}});
errors++;
}
}
if(data.Label !== undefined){
let data3 = data.Label;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Label",keyword:"type",params:{type: schema20.properties.Label.type}});
errors++;
}
}
if(data.ValueLength !== undefined){
let data4 = data.ValueLength;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/ValueLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ValueLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AddressType !== undefined){
let data5 = data.AddressType;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AddressType",keyword:"type",params:{type: schema20.properties.AddressType.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data7 = data.FieldProperties;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema20.properties.FieldProperties.type}});
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data8, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":["object","null"],"properties":{"AtypeIdx":{"type":["string","null"],"enum":["Unknown","ContactPostalAddress","ContactStreetAddress","PersonPrivateAddress","QuoteBillingAddress","QuoteShippingAddress",null]},"Address1":{"type":["string","null"]},"Address2":{"type":["string","null"]},"Address3":{"type":["string","null"]},"City":{"type":["string","null"]},"County":{"type":["string","null"]},"State":{"type":["string","null"]},"Zipcode":{"type":["string","null"]},"Formatted":{"type":["string","null"]}},"required":["AtypeIdx","Address1","Address2","Address3","City","County","State","Zipcode","Formatted"],"additionalProperties":false,"$id":"StructuredAddress"};
const func1 = Object.prototype.hasOwnProperty;

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
if(!(func1.call(schema24.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.AtypeIdx !== undefined){
let data0 = data.AtypeIdx;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AtypeIdx",keyword:"type",params:{type: schema24.properties.AtypeIdx.type}});
errors++;
}
if(!(((((((data0 === "Unknown") || (data0 === "ContactPostalAddress")) || (data0 === "ContactStreetAddress")) || (data0 === "PersonPrivateAddress")) || (data0 === "QuoteBillingAddress")) || (data0 === "QuoteShippingAddress")) || (data0 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/AtypeIdx",keyword:"enum",params:{allowedValues: schema24.properties.AtypeIdx.enum}});
errors++;
}
}
if(data.Address1 !== undefined){
let data1 = data.Address1;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Address1",keyword:"type",params:{type: schema24.properties.Address1.type}});
errors++;
}
}
if(data.Address2 !== undefined){
let data2 = data.Address2;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Address2",keyword:"type",params:{type: schema24.properties.Address2.type}});
errors++;
}
}
if(data.Address3 !== undefined){
let data3 = data.Address3;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Address3",keyword:"type",params:{type: schema24.properties.Address3.type}});
errors++;
}
}
if(data.City !== undefined){
let data4 = data.City;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/City",keyword:"type",params:{type: schema24.properties.City.type}});
errors++;
}
}
if(data.County !== undefined){
let data5 = data.County;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/County",keyword:"type",params:{type: schema24.properties.County.type}});
errors++;
}
}
if(data.State !== undefined){
let data6 = data.State;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"type",params:{type: schema24.properties.State.type}});
errors++;
}
}
if(data.Zipcode !== undefined){
let data7 = data.Zipcode;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Zipcode",keyword:"type",params:{type: schema24.properties.Zipcode.type}});
errors++;
}
}
if(data.Formatted !== undefined){
let data8 = data.Formatted;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Formatted",keyword:"type",params:{type: schema24.properties.Formatted.type}});
errors++;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((((((((key0 === "Wgs84Latitude") || (key0 === "Wgs84Longitude")) || (key0 === "LocalizedAddress")) || (key0 === "Street")) || (key0 === "Postal")) || (key0 === "Formatted")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Wgs84Latitude !== undefined){
if(!(typeof data.Wgs84Latitude == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/Wgs84Latitude",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.Wgs84Longitude !== undefined){
if(!(typeof data.Wgs84Longitude == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/Wgs84Longitude",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.LocalizedAddress !== undefined){
let data2 = data.LocalizedAddress;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LocalizedAddress",keyword:"type",params:{type: schema19.properties.LocalizedAddress.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/LocalizedAddress/" + i0+"/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate53(data4, {instancePath:instancePath+"/LocalizedAddress/" + i0+"/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LocalizedAddress/" + i0,keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data.Street !== undefined){
if(!(validate61(data.Street, {instancePath:instancePath+"/Street",parentData:data,parentDataProperty:"Street",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.Postal !== undefined){
if(!(validate61(data.Postal, {instancePath:instancePath+"/Postal",parentData:data,parentDataProperty:"Postal",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.Formatted !== undefined){
let data7 = data.Formatted;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Formatted",keyword:"type",params:{type: schema19.properties.Formatted.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data9 = data.FieldProperties;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema19.properties.FieldProperties.type}});
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
let data10 = data9[key1];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data10, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.Associate = validate66;
const schema25 = {"type":["object","null"],"properties":{"AssociateId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"PersonId":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"Tooltip":{"type":["string","null"]},"Type":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"GroupIdx":{"type":"integer","format":"int32"},"FullName":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"Deleted":{"type":"boolean"},"EjUserId":{"type":"integer","format":"int32"},"UserName":{"type":["string","null"]},"ExtraFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"CustomFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["AssociateId","Name","PersonId","Rank","Tooltip","Type","GroupIdx","FullName","FormalName","Deleted","EjUserId","UserName","ExtraFields","CustomFields","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Associate"};

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
if(!(func1.call(schema25.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema25.properties.Name.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema25.properties.Tooltip.type}});
errors++;
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema25.properties.Type.type}});
errors++;
}
if(!(((((((data5 === "Unknown") || (data5 === "InternalAssociate")) || (data5 === "ResourceAssociate")) || (data5 === "ExternalAssociate")) || (data5 === "AnonymousAssociate")) || (data5 === "SystemAssociate")) || (data5 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema25.properties.Type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema25.properties.FullName.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data8 = data.FormalName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema25.properties.FormalName.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema25.properties.UserName.type}});
errors++;
}
}
if(data.ExtraFields !== undefined){
let data12 = data.ExtraFields;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields",keyword:"type",params:{type: schema25.properties.ExtraFields.type}});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema25.properties.ExtraFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.CustomFields !== undefined){
let data14 = data.CustomFields;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields",keyword:"type",params:{type: schema25.properties.CustomFields.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
let data15 = data14[key2];
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema25.properties.CustomFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data17 = data.FieldProperties;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema25.properties.FieldProperties.type}});
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
let data18 = data17[key3];
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data18, {instancePath:instancePath+"/FieldProperties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatSessionEntityWithLinks = validate69;
const schema26 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"TopicId":{"type":"integer","format":"int32"},"User":{"$ref":"Associate"},"Person":{"$ref":"Person"},"CustomerAlias":{"type":["string","null"]},"CustomerHost":{"type":["string","null"]},"CustomerName":{"type":["string","null"]},"CustomerEmail":{"type":["string","null"]},"CustomerPhone":{"type":["string","null"]},"CustomerConsented":{"type":"boolean"},"CustomerCompanyName":{"type":["string","null"]},"Status":{"type":["string","null"],"enum":["Invalid","PreChatForm","Faq","OfflineForm","InQueue","CustomerLast","UserLast","Finished","Deleted","Closed","RequestPosted","ClosedFromQueue",null]},"FirstMessage":{"type":["string","null"]},"LastMessage":{"type":["string","null"]},"WhenRequested":{"type":"string","format":"date-time"},"WhenStarted":{"type":"string","format":"date-time"},"WhenEnded":{"type":"string","format":"date-time"},"WhenIdle":{"type":"string","format":"date-time"},"WhenFetched":{"type":"string","format":"date-time"},"SessionKey":{"type":["string","null"]},"InitialQueuePos":{"type":"integer","format":"int32"},"AlertLevel":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"Flags":{"type":["string","null"],"pattern":"^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"},"Contact":{"$ref":"Contact"},"Project":{"$ref":"Project"},"Sale":{"$ref":"Sale"},"Ticket":{"$ref":"Ticket"},"TransferTo":{"$ref":"Associate"},"ChatbotIsActive":{"type":"boolean"},"Rating":{"type":"integer","format":"int32"},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}},"_Links":{"type":["object","null"],"additionalProperties":{"type":"string"}}},"required":["ChatSessionId","TopicId","User","Person","CustomerAlias","CustomerHost","CustomerName","CustomerEmail","CustomerPhone","CustomerConsented","CustomerCompanyName","Status","FirstMessage","LastMessage","WhenRequested","WhenStarted","WhenEnded","WhenIdle","WhenFetched","SessionKey","InitialQueuePos","AlertLevel","Rank","Flags","Contact","Project","Sale","Ticket","TransferTo","ChatbotIsActive","Rating","TableRight","FieldProperties","_Links"],"additionalProperties":false,"$id":"ChatSessionEntityWithLinks"};
const formats42 = formats["date-time"];
const schema27 = {"type":["object","null"],"properties":{"Position":{"type":["string","null"]},"PersonId":{"type":"integer","format":"int32"},"Mrmrs":{"type":["string","null"]},"Firstname":{"type":["string","null"]},"Lastname":{"type":["string","null"]},"MiddleName":{"type":["string","null"]},"Title":{"type":["string","null"]},"Description":{"type":["string","null"]},"Email":{"type":["string","null"]},"FullName":{"type":["string","null"]},"DirectPhone":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"CountryId":{"type":"integer","format":"int32"},"ContactId":{"type":"integer","format":"int32"},"ContactName":{"type":["string","null"]},"Retired":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"ActiveInterests":{"type":"integer","format":"int32"},"ContactDepartment":{"type":["string","null"]},"ContactCountryId":{"type":"integer","format":"int32"},"ContactOrgNr":{"type":["string","null"]},"FaxPhone":{"type":["string","null"]},"MobilePhone":{"type":["string","null"]},"ContactPhone":{"type":["string","null"]},"AssociateName":{"type":["string","null"]},"AssociateId":{"type":"integer","format":"int32"},"UsePersonAddress":{"type":"boolean"},"ContactFax":{"type":["string","null"]},"Kanafname":{"type":["string","null"]},"Kanalname":{"type":["string","null"]},"Post1":{"type":["string","null"]},"Post2":{"type":["string","null"]},"Post3":{"type":["string","null"]},"EmailName":{"type":["string","null"]},"ContactFullName":{"type":["string","null"]},"ActiveErpLinks":{"type":"integer","format":"int32"},"TicketPriorityId":{"type":"integer","format":"int32"},"SupportLanguageId":{"type":"integer","format":"int32"},"SupportAssociateId":{"type":"integer","format":"int32"},"CategoryName":{"type":["string","null"]},"PersonNumber":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Position","PersonId","Mrmrs","Firstname","Lastname","MiddleName","Title","Description","Email","FullName","DirectPhone","FormalName","CountryId","ContactId","ContactName","Retired","Rank","ActiveInterests","ContactDepartment","ContactCountryId","ContactOrgNr","FaxPhone","MobilePhone","ContactPhone","AssociateName","AssociateId","UsePersonAddress","ContactFax","Kanafname","Kanalname","Post1","Post2","Post3","EmailName","ContactFullName","ActiveErpLinks","TicketPriorityId","SupportLanguageId","SupportAssociateId","CategoryName","PersonNumber","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Person"};

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
if(data.Position !== undefined){
let data0 = data.Position;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Position",keyword:"type",params:{type: schema27.properties.Position.type}});
errors++;
}
}
if(data.PersonId !== undefined){
let data1 = data.PersonId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Mrmrs !== undefined){
let data2 = data.Mrmrs;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mrmrs",keyword:"type",params:{type: schema27.properties.Mrmrs.type}});
errors++;
}
}
if(data.Firstname !== undefined){
let data3 = data.Firstname;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Firstname",keyword:"type",params:{type: schema27.properties.Firstname.type}});
errors++;
}
}
if(data.Lastname !== undefined){
let data4 = data.Lastname;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Lastname",keyword:"type",params:{type: schema27.properties.Lastname.type}});
errors++;
}
}
if(data.MiddleName !== undefined){
let data5 = data.MiddleName;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MiddleName",keyword:"type",params:{type: schema27.properties.MiddleName.type}});
errors++;
}
}
if(data.Title !== undefined){
let data6 = data.Title;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Title",keyword:"type",params:{type: schema27.properties.Title.type}});
errors++;
}
}
if(data.Description !== undefined){
let data7 = data.Description;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema27.properties.Description.type}});
errors++;
}
}
if(data.Email !== undefined){
let data8 = data.Email;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Email",keyword:"type",params:{type: schema27.properties.Email.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data9 = data.FullName;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema27.properties.FullName.type}});
errors++;
}
}
if(data.DirectPhone !== undefined){
let data10 = data.DirectPhone;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DirectPhone",keyword:"type",params:{type: schema27.properties.DirectPhone.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data11 = data.FormalName;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema27.properties.FormalName.type}});
errors++;
}
}
if(data.CountryId !== undefined){
let data12 = data.CountryId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactId !== undefined){
let data13 = data.ContactId;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data13 == "number"){
if(!(formats0.validate(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactName !== undefined){
let data14 = data.ContactName;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactName",keyword:"type",params:{type: schema27.properties.ContactName.type}});
errors++;
}
}
if(data.Retired !== undefined){
let data15 = data.Retired;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/Retired",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data15 == "number"){
if(!(formats0.validate(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/Retired",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data16 = data.Rank;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data16 == "number"){
if(!(formats0.validate(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ActiveInterests !== undefined){
let data17 = data.ActiveInterests;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveInterests",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveInterests",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactDepartment !== undefined){
let data18 = data.ContactDepartment;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactDepartment",keyword:"type",params:{type: schema27.properties.ContactDepartment.type}});
errors++;
}
}
if(data.ContactCountryId !== undefined){
let data19 = data.ContactCountryId;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactCountryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data19 == "number"){
if(!(formats0.validate(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactCountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactOrgNr !== undefined){
let data20 = data.ContactOrgNr;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactOrgNr",keyword:"type",params:{type: schema27.properties.ContactOrgNr.type}});
errors++;
}
}
if(data.FaxPhone !== undefined){
let data21 = data.FaxPhone;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FaxPhone",keyword:"type",params:{type: schema27.properties.FaxPhone.type}});
errors++;
}
}
if(data.MobilePhone !== undefined){
let data22 = data.MobilePhone;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MobilePhone",keyword:"type",params:{type: schema27.properties.MobilePhone.type}});
errors++;
}
}
if(data.ContactPhone !== undefined){
let data23 = data.ContactPhone;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactPhone",keyword:"type",params:{type: schema27.properties.ContactPhone.type}});
errors++;
}
}
if(data.AssociateName !== undefined){
let data24 = data.AssociateName;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateName",keyword:"type",params:{type: schema27.properties.AssociateName.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data25 = data.AssociateId;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UsePersonAddress !== undefined){
if(typeof data.UsePersonAddress !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UsePersonAddress",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ContactFax !== undefined){
let data27 = data.ContactFax;
if((typeof data27 !== "string") && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactFax",keyword:"type",params:{type: schema27.properties.ContactFax.type}});
errors++;
}
}
if(data.Kanafname !== undefined){
let data28 = data.Kanafname;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Kanafname",keyword:"type",params:{type: schema27.properties.Kanafname.type}});
errors++;
}
}
if(data.Kanalname !== undefined){
let data29 = data.Kanalname;
if((typeof data29 !== "string") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Kanalname",keyword:"type",params:{type: schema27.properties.Kanalname.type}});
errors++;
}
}
if(data.Post1 !== undefined){
let data30 = data.Post1;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Post1",keyword:"type",params:{type: schema27.properties.Post1.type}});
errors++;
}
}
if(data.Post2 !== undefined){
let data31 = data.Post2;
if((typeof data31 !== "string") && (data31 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Post2",keyword:"type",params:{type: schema27.properties.Post2.type}});
errors++;
}
}
if(data.Post3 !== undefined){
let data32 = data.Post3;
if((typeof data32 !== "string") && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Post3",keyword:"type",params:{type: schema27.properties.Post3.type}});
errors++;
}
}
if(data.EmailName !== undefined){
let data33 = data.EmailName;
if((typeof data33 !== "string") && (data33 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EmailName",keyword:"type",params:{type: schema27.properties.EmailName.type}});
errors++;
}
}
if(data.ContactFullName !== undefined){
let data34 = data.ContactFullName;
if((typeof data34 !== "string") && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactFullName",keyword:"type",params:{type: schema27.properties.ContactFullName.type}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data35 = data.ActiveErpLinks;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data35 == "number"){
if(!(formats0.validate(data35))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketPriorityId !== undefined){
let data36 = data.TicketPriorityId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketPriorityId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data36 == "number"){
if(!(formats0.validate(data36))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketPriorityId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SupportLanguageId !== undefined){
let data37 = data.SupportLanguageId;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/SupportLanguageId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data37 == "number"){
if(!(formats0.validate(data37))){
(vErrors ??= []).push({instancePath:instancePath+"/SupportLanguageId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SupportAssociateId !== undefined){
let data38 = data.SupportAssociateId;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/SupportAssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data38 == "number"){
if(!(formats0.validate(data38))){
(vErrors ??= []).push({instancePath:instancePath+"/SupportAssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CategoryName !== undefined){
let data39 = data.CategoryName;
if((typeof data39 !== "string") && (data39 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryName",keyword:"type",params:{type: schema27.properties.CategoryName.type}});
errors++;
}
}
if(data.PersonNumber !== undefined){
let data40 = data.PersonNumber;
if((typeof data40 !== "string") && (data40 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonNumber",keyword:"type",params:{type: schema27.properties.PersonNumber.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data42 = data.FieldProperties;
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema27.properties.FieldProperties.type}});
errors++;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key1 in data42){
let data43 = data42[key1];
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data43, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data42,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
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

const schema28 = {"type":["object","null"],"properties":{"ContactId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"OrgNr":{"type":["string","null"]},"Department":{"type":["string","null"]},"URL":{"type":["string","null"]},"City":{"type":["string","null"]},"DirectPhone":{"type":["string","null"]},"AssociateId":{"type":"integer","format":"int32"},"CountryId":{"type":"integer","format":"int32"},"EmailAddress":{"type":["string","null"]},"Kananame":{"type":["string","null"]},"EmailAddressName":{"type":["string","null"]},"URLName":{"type":["string","null"]},"AssociateFullName":{"type":["string","null"]},"BusinessName":{"type":["string","null"]},"CategoryName":{"type":["string","null"]},"CountryName":{"type":["string","null"]},"Address":{"$ref":"Address"},"FormattedAddress":{"type":["string","null"]},"FullName":{"type":["string","null"]},"IsOwnerContact":{"type":"boolean"},"ActiveErpLinks":{"type":"integer","format":"int32"},"Number1":{"type":["string","null"]},"Number2":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["ContactId","Name","OrgNr","Department","URL","City","DirectPhone","AssociateId","CountryId","EmailAddress","Kananame","EmailAddressName","URLName","AssociateFullName","BusinessName","CategoryName","CountryName","Address","FormattedAddress","FullName","IsOwnerContact","ActiveErpLinks","Number1","Number2","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Contact"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
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
if(data.ContactId !== undefined){
let data0 = data.ContactId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
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
if(data.OrgNr !== undefined){
let data2 = data.OrgNr;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OrgNr",keyword:"type",params:{type: schema28.properties.OrgNr.type}});
errors++;
}
}
if(data.Department !== undefined){
let data3 = data.Department;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Department",keyword:"type",params:{type: schema28.properties.Department.type}});
errors++;
}
}
if(data.URL !== undefined){
let data4 = data.URL;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URL",keyword:"type",params:{type: schema28.properties.URL.type}});
errors++;
}
}
if(data.City !== undefined){
let data5 = data.City;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/City",keyword:"type",params:{type: schema28.properties.City.type}});
errors++;
}
}
if(data.DirectPhone !== undefined){
let data6 = data.DirectPhone;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DirectPhone",keyword:"type",params:{type: schema28.properties.DirectPhone.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data7 = data.AssociateId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CountryId !== undefined){
let data8 = data.CountryId;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data8 == "number"){
if(!(formats0.validate(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EmailAddress !== undefined){
let data9 = data.EmailAddress;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EmailAddress",keyword:"type",params:{type: schema28.properties.EmailAddress.type}});
errors++;
}
}
if(data.Kananame !== undefined){
let data10 = data.Kananame;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Kananame",keyword:"type",params:{type: schema28.properties.Kananame.type}});
errors++;
}
}
if(data.EmailAddressName !== undefined){
let data11 = data.EmailAddressName;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EmailAddressName",keyword:"type",params:{type: schema28.properties.EmailAddressName.type}});
errors++;
}
}
if(data.URLName !== undefined){
let data12 = data.URLName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URLName",keyword:"type",params:{type: schema28.properties.URLName.type}});
errors++;
}
}
if(data.AssociateFullName !== undefined){
let data13 = data.AssociateFullName;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateFullName",keyword:"type",params:{type: schema28.properties.AssociateFullName.type}});
errors++;
}
}
if(data.BusinessName !== undefined){
let data14 = data.BusinessName;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BusinessName",keyword:"type",params:{type: schema28.properties.BusinessName.type}});
errors++;
}
}
if(data.CategoryName !== undefined){
let data15 = data.CategoryName;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryName",keyword:"type",params:{type: schema28.properties.CategoryName.type}});
errors++;
}
}
if(data.CountryName !== undefined){
let data16 = data.CountryName;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CountryName",keyword:"type",params:{type: schema28.properties.CountryName.type}});
errors++;
}
}
if(data.Address !== undefined){
if(!(validate52(data.Address, {instancePath:instancePath+"/Address",parentData:data,parentDataProperty:"Address",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.FormattedAddress !== undefined){
let data18 = data.FormattedAddress;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormattedAddress",keyword:"type",params:{type: schema28.properties.FormattedAddress.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data19 = data.FullName;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema28.properties.FullName.type}});
errors++;
}
}
if(data.IsOwnerContact !== undefined){
if(typeof data.IsOwnerContact !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/IsOwnerContact",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data21 = data.ActiveErpLinks;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Number1 !== undefined){
let data22 = data.Number1;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Number1",keyword:"type",params:{type: schema28.properties.Number1.type}});
errors++;
}
}
if(data.Number2 !== undefined){
let data23 = data.Number2;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Number2",keyword:"type",params:{type: schema28.properties.Number2.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data25 = data.FieldProperties;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema28.properties.FieldProperties.type}});
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key1 in data25){
let data26 = data25[key1];
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data26, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":["object","null"],"properties":{"ProjectId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"URL":{"type":["string","null"]},"Type":{"type":["string","null"]},"AssociateId":{"type":"integer","format":"int32"},"AssociateFullName":{"type":["string","null"]},"TypeId":{"type":"integer","format":"int32"},"Updated":{"type":"string","format":"date-time"},"StatusId":{"type":"integer","format":"int32"},"Status":{"type":["string","null"]},"TextId":{"type":"integer","format":"int32"},"PublishTo":{"type":"string","format":"date-time"},"PublishFrom":{"type":"string","format":"date-time"},"IsPublished":{"type":"boolean"},"URLName":{"type":["string","null"]},"ProjectNumber":{"type":["string","null"]},"ActiveErpLinks":{"type":"integer","format":"int32"},"EventId":{"type":"integer","format":"int32"},"StartDate":{"type":"string","format":"date-time"},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["ProjectId","Name","Description","URL","Type","AssociateId","AssociateFullName","TypeId","Updated","StatusId","Status","TextId","PublishTo","PublishFrom","IsPublished","URLName","ProjectNumber","ActiveErpLinks","EventId","StartDate","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Project"};

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
if(!(func1.call(schema29.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ProjectId !== undefined){
let data0 = data.ProjectId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema29.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema29.properties.Description.type}});
errors++;
}
}
if(data.URL !== undefined){
let data3 = data.URL;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URL",keyword:"type",params:{type: schema29.properties.URL.type}});
errors++;
}
}
if(data.Type !== undefined){
let data4 = data.Type;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema29.properties.Type.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data5 = data.AssociateId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AssociateFullName !== undefined){
let data6 = data.AssociateFullName;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateFullName",keyword:"type",params:{type: schema29.properties.AssociateFullName.type}});
errors++;
}
}
if(data.TypeId !== undefined){
let data7 = data.TypeId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/TypeId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/TypeId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Updated !== undefined){
let data8 = data.Updated;
if(typeof data8 === "string"){
if(!(formats42(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.StatusId !== undefined){
let data9 = data.StatusId;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/StatusId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/StatusId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Status !== undefined){
let data10 = data.Status;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema29.properties.Status.type}});
errors++;
}
}
if(data.TextId !== undefined){
let data11 = data.TextId;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/TextId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data11 == "number"){
if(!(formats0.validate(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/TextId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PublishTo !== undefined){
let data12 = data.PublishTo;
if(typeof data12 === "string"){
if(!(formats42(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/PublishTo",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/PublishTo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.PublishFrom !== undefined){
let data13 = data.PublishFrom;
if(typeof data13 === "string"){
if(!(formats42(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/PublishFrom",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/PublishFrom",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.IsPublished !== undefined){
if(typeof data.IsPublished !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/IsPublished",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.URLName !== undefined){
let data15 = data.URLName;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URLName",keyword:"type",params:{type: schema29.properties.URLName.type}});
errors++;
}
}
if(data.ProjectNumber !== undefined){
let data16 = data.ProjectNumber;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectNumber",keyword:"type",params:{type: schema29.properties.ProjectNumber.type}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data17 = data.ActiveErpLinks;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EventId !== undefined){
let data18 = data.EventId;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/EventId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data18 == "number"){
if(!(formats0.validate(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/EventId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.StartDate !== undefined){
let data19 = data.StartDate;
if(typeof data19 === "string"){
if(!(formats42(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/StartDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/StartDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data21 = data.FieldProperties;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema29.properties.FieldProperties.type}});
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
let data22 = data21[key1];
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data22, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
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

const schema30 = {"type":["object","null"],"properties":{"ContactName":{"type":["string","null"]},"SaleDate":{"type":"string","format":"date-time"},"SaleId":{"type":"integer","format":"int32"},"Probability":{"type":"integer","format":"int32"},"Title":{"type":["string","null"]},"Amount":{"type":"number","format":"double"},"Currency":{"type":["string","null"]},"ProjectName":{"type":["string","null"]},"AssociateFullName":{"type":["string","null"]},"Description":{"type":["string","null"]},"Status":{"type":["string","null"],"enum":["Unknown","Open","Sold","Lost","Stalled","SaintAll",null]},"WeightedAmount":{"type":"number","format":"double"},"ProjectId":{"type":"integer","format":"int32"},"EarningPercent":{"type":"number","format":"double"},"Earning":{"type":"number","format":"double"},"ContactId":{"type":"integer","format":"int32"},"AssociateId":{"type":"integer","format":"int32"},"PersonId":{"type":"integer","format":"int32"},"SaleTypeId":{"type":"integer","format":"int32"},"SaleTypeName":{"type":["string","null"]},"PersonFullName":{"type":["string","null"]},"Completed":{"type":["string","null"],"enum":["Unknown","NotStarted","Started","Completed",null]},"ActiveErpLinks":{"type":"integer","format":"int32"},"NextDueDate":{"type":"string","format":"date-time"},"Number":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["ContactName","SaleDate","SaleId","Probability","Title","Amount","Currency","ProjectName","AssociateFullName","Description","Status","WeightedAmount","ProjectId","EarningPercent","Earning","ContactId","AssociateId","PersonId","SaleTypeId","SaleTypeName","PersonFullName","Completed","ActiveErpLinks","NextDueDate","Number","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Sale"};

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
if(data.ContactName !== undefined){
let data0 = data.ContactName;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactName",keyword:"type",params:{type: schema30.properties.ContactName.type}});
errors++;
}
}
if(data.SaleDate !== undefined){
let data1 = data.SaleDate;
if(typeof data1 === "string"){
if(!(formats42(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/SaleDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SaleId !== undefined){
let data2 = data.SaleId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Probability !== undefined){
let data3 = data.Probability;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/Probability",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/Probability",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Title !== undefined){
let data4 = data.Title;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Title",keyword:"type",params:{type: schema30.properties.Title.type}});
errors++;
}
}
if(data.Amount !== undefined){
if(!(typeof data.Amount == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/Amount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.Currency !== undefined){
let data6 = data.Currency;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Currency",keyword:"type",params:{type: schema30.properties.Currency.type}});
errors++;
}
}
if(data.ProjectName !== undefined){
let data7 = data.ProjectName;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectName",keyword:"type",params:{type: schema30.properties.ProjectName.type}});
errors++;
}
}
if(data.AssociateFullName !== undefined){
let data8 = data.AssociateFullName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateFullName",keyword:"type",params:{type: schema30.properties.AssociateFullName.type}});
errors++;
}
}
if(data.Description !== undefined){
let data9 = data.Description;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema30.properties.Description.type}});
errors++;
}
}
if(data.Status !== undefined){
let data10 = data.Status;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema30.properties.Status.type}});
errors++;
}
if(!(((((((data10 === "Unknown") || (data10 === "Open")) || (data10 === "Sold")) || (data10 === "Lost")) || (data10 === "Stalled")) || (data10 === "SaintAll")) || (data10 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"enum",params:{allowedValues: schema30.properties.Status.enum}});
errors++;
}
}
if(data.WeightedAmount !== undefined){
if(!(typeof data.WeightedAmount == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/WeightedAmount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.ProjectId !== undefined){
let data12 = data.ProjectId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EarningPercent !== undefined){
if(!(typeof data.EarningPercent == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/EarningPercent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.Earning !== undefined){
if(!(typeof data.Earning == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/Earning",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.ContactId !== undefined){
let data15 = data.ContactId;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data15 == "number"){
if(!(formats0.validate(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AssociateId !== undefined){
let data16 = data.AssociateId;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data16 == "number"){
if(!(formats0.validate(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PersonId !== undefined){
let data17 = data.PersonId;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleTypeId !== undefined){
let data18 = data.SaleTypeId;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleTypeId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data18 == "number"){
if(!(formats0.validate(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleTypeId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleTypeName !== undefined){
let data19 = data.SaleTypeName;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SaleTypeName",keyword:"type",params:{type: schema30.properties.SaleTypeName.type}});
errors++;
}
}
if(data.PersonFullName !== undefined){
let data20 = data.PersonFullName;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonFullName",keyword:"type",params:{type: schema30.properties.PersonFullName.type}});
errors++;
}
}
if(data.Completed !== undefined){
let data21 = data.Completed;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Completed",keyword:"type",params:{type: schema30.properties.Completed.type}});
errors++;
}
if(!(((((data21 === "Unknown") || (data21 === "NotStarted")) || (data21 === "Started")) || (data21 === "Completed")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Completed",keyword:"enum",params:{allowedValues: schema30.properties.Completed.enum}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data22 = data.ActiveErpLinks;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.NextDueDate !== undefined){
let data23 = data.NextDueDate;
if(typeof data23 === "string"){
if(!(formats42(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/NextDueDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/NextDueDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Number !== undefined){
let data24 = data.Number;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Number",keyword:"type",params:{type: schema30.properties.Number.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data26 = data.FieldProperties;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema30.properties.FieldProperties.type}});
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key1 in data26){
let data27 = data26[key1];
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data27, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
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

const schema31 = {"type":["object","null"],"properties":{"TicketId":{"type":"integer","format":"int32"},"Title":{"type":["string","null"]},"CreatedAt":{"type":"string","format":"date-time"},"LastChanged":{"type":"string","format":"date-time"},"ReadByOwner":{"type":"string","format":"date-time"},"ReadByCustomer":{"type":"string","format":"date-time"},"FirstReadByUser":{"type":"string","format":"date-time"},"Activate":{"type":"string","format":"date-time"},"ClosedAt":{"type":"string","format":"date-time"},"RepliedAt":{"type":"string","format":"date-time"},"AlertTimeout":{"type":"string","format":"date-time"},"Deadline":{"type":"string","format":"date-time"},"CreatedBy":{"type":"integer","format":"int32"},"CreatedByName":{"type":["string","null"]},"Author":{"type":["string","null"]},"OwnedBy":{"type":"integer","format":"int32"},"OwnedByName":{"type":["string","null"]},"Category":{"type":"integer","format":"int32"},"CategoryName":{"type":["string","null"]},"CategoryFullname":{"type":["string","null"]},"Slevel":{"type":["string","null"],"enum":["Unknown","Internal","External",null]},"Priority":{"type":"integer","format":"int32"},"PriorityName":{"type":["string","null"]},"BaseStatus":{"type":["string","null"],"enum":["Unknown","Active","Closed","Postponed","Deleted","Merged","Spam","PostponedSpecific","Postponed1Hour","Postponed2Hours","Postponed3Hours","Postponed4Hours","PostponedDay","PostponedWeek","PostponedMonth",null]},"TicketStatus":{"type":"integer","format":"int32"},"TicketStatusDisplayValue":{"type":["string","null"]},"Origin":{"type":["string","null"],"enum":["Unknown","Email","SMS","Fax","Phone","Facebook","Twitter","Internal","CustomerCentre","EMarketing","AutoGenerated","Chat","Form","API","Flow",null]},"CustId":{"type":"integer","format":"int32"},"PersonFirstname":{"type":["string","null"]},"PersonMiddleName":{"type":["string","null"]},"PersonLastname":{"type":["string","null"]},"PersonFullname":{"type":["string","null"]},"AlertLevel":{"type":"integer","format":"int32"},"ConnectId":{"type":"integer","format":"int32"},"ReadStatus":{"type":["string","null"],"enum":["Unknown","Green","Yellow","Red",null]},"TimeToReply":{"type":"integer","format":"int32"},"RealTimeToReply":{"type":"integer","format":"int32"},"TimeToClose":{"type":"integer","format":"int32"},"RealTimeToClose":{"type":"integer","format":"int32"},"TimeSpentInternally":{"type":"integer","format":"int32"},"TimeSpentExternally":{"type":"integer","format":"int32"},"TimeSpentQueue":{"type":"integer","format":"int32"},"RealTimeSpentInternally":{"type":"integer","format":"int32"},"RealTimeSpentExternally":{"type":"integer","format":"int32"},"RealTimeSpentQueue":{"type":"integer","format":"int32"},"TimeSpent":{"type":"integer","format":"int32"},"HasAttachment":{"type":"boolean"},"NumReplies":{"type":"integer","format":"int32"},"NumMessages":{"type":"integer","format":"int32"},"FromAddress":{"type":["string","null"]},"ContactId":{"type":"integer","format":"int32"},"ContactName":{"type":["string","null"]},"OwnedByAssociateId":{"type":"integer","format":"int32"},"Language":{"type":["string","null"]},"Sentiment":{"type":"integer","format":"int32"},"SentimentConfidence":{"type":"integer","format":"int32"},"SaleId":{"type":"integer","format":"int32"},"ProjectId":{"type":"integer","format":"int32"},"SaleHeading":{"type":["string","null"]},"ProjectName":{"type":["string","null"]},"FormSubmissionId":{"type":"integer","format":"int32"},"TicketTypeId":{"type":"integer","format":"int32"},"TicketTypeName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["TicketId","Title","CreatedAt","LastChanged","ReadByOwner","ReadByCustomer","FirstReadByUser","Activate","ClosedAt","RepliedAt","AlertTimeout","Deadline","CreatedBy","CreatedByName","Author","OwnedBy","OwnedByName","Category","CategoryName","CategoryFullname","Slevel","Priority","PriorityName","BaseStatus","TicketStatus","TicketStatusDisplayValue","Origin","CustId","PersonFirstname","PersonMiddleName","PersonLastname","PersonFullname","AlertLevel","ConnectId","ReadStatus","TimeToReply","RealTimeToReply","TimeToClose","RealTimeToClose","TimeSpentInternally","TimeSpentExternally","TimeSpentQueue","RealTimeSpentInternally","RealTimeSpentExternally","RealTimeSpentQueue","TimeSpent","HasAttachment","NumReplies","NumMessages","FromAddress","ContactId","ContactName","OwnedByAssociateId","Language","Sentiment","SentimentConfidence","SaleId","ProjectId","SaleHeading","ProjectName","FormSubmissionId","TicketTypeId","TicketTypeName","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Ticket"};

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
if(!(func1.call(schema31.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TicketId !== undefined){
let data0 = data.TicketId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Title !== undefined){
let data1 = data.Title;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Title",keyword:"type",params:{type: schema31.properties.Title.type}});
errors++;
}
}
if(data.CreatedAt !== undefined){
let data2 = data.CreatedAt;
if(typeof data2 === "string"){
if(!(formats42(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CreatedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LastChanged !== undefined){
let data3 = data.LastChanged;
if(typeof data3 === "string"){
if(!(formats42(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/LastChanged",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LastChanged",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ReadByOwner !== undefined){
let data4 = data.ReadByOwner;
if(typeof data4 === "string"){
if(!(formats42(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByOwner",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ReadByOwner",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ReadByCustomer !== undefined){
let data5 = data.ReadByCustomer;
if(typeof data5 === "string"){
if(!(formats42(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.FirstReadByUser !== undefined){
let data6 = data.FirstReadByUser;
if(typeof data6 === "string"){
if(!(formats42(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/FirstReadByUser",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/FirstReadByUser",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Activate !== undefined){
let data7 = data.Activate;
if(typeof data7 === "string"){
if(!(formats42(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/Activate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Activate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ClosedAt !== undefined){
let data8 = data.ClosedAt;
if(typeof data8 === "string"){
if(!(formats42(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/ClosedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ClosedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RepliedAt !== undefined){
let data9 = data.RepliedAt;
if(typeof data9 === "string"){
if(!(formats42(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/RepliedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RepliedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.AlertTimeout !== undefined){
let data10 = data.AlertTimeout;
if(typeof data10 === "string"){
if(!(formats42(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertTimeout",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/AlertTimeout",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Deadline !== undefined){
let data11 = data.Deadline;
if(typeof data11 === "string"){
if(!(formats42(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/Deadline",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Deadline",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CreatedBy !== undefined){
let data12 = data.CreatedBy;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedBy",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedBy",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CreatedByName !== undefined){
let data13 = data.CreatedByName;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedByName",keyword:"type",params:{type: schema31.properties.CreatedByName.type}});
errors++;
}
}
if(data.Author !== undefined){
let data14 = data.Author;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Author",keyword:"type",params:{type: schema31.properties.Author.type}});
errors++;
}
}
if(data.OwnedBy !== undefined){
let data15 = data.OwnedBy;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedBy",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data15 == "number"){
if(!(formats0.validate(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedBy",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.OwnedByName !== undefined){
let data16 = data.OwnedByName;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedByName",keyword:"type",params:{type: schema31.properties.OwnedByName.type}});
errors++;
}
}
if(data.Category !== undefined){
let data17 = data.Category;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/Category",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/Category",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CategoryName !== undefined){
let data18 = data.CategoryName;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryName",keyword:"type",params:{type: schema31.properties.CategoryName.type}});
errors++;
}
}
if(data.CategoryFullname !== undefined){
let data19 = data.CategoryFullname;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryFullname",keyword:"type",params:{type: schema31.properties.CategoryFullname.type}});
errors++;
}
}
if(data.Slevel !== undefined){
let data20 = data.Slevel;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Slevel",keyword:"type",params:{type: schema31.properties.Slevel.type}});
errors++;
}
if(!((((data20 === "Unknown") || (data20 === "Internal")) || (data20 === "External")) || (data20 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Slevel",keyword:"enum",params:{allowedValues: schema31.properties.Slevel.enum}});
errors++;
}
}
if(data.Priority !== undefined){
let data21 = data.Priority;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/Priority",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/Priority",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PriorityName !== undefined){
let data22 = data.PriorityName;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PriorityName",keyword:"type",params:{type: schema31.properties.PriorityName.type}});
errors++;
}
}
if(data.BaseStatus !== undefined){
let data23 = data.BaseStatus;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BaseStatus",keyword:"type",params:{type: schema31.properties.BaseStatus.type}});
errors++;
}
if(!((((((((((((((((data23 === "Unknown") || (data23 === "Active")) || (data23 === "Closed")) || (data23 === "Postponed")) || (data23 === "Deleted")) || (data23 === "Merged")) || (data23 === "Spam")) || (data23 === "PostponedSpecific")) || (data23 === "Postponed1Hour")) || (data23 === "Postponed2Hours")) || (data23 === "Postponed3Hours")) || (data23 === "Postponed4Hours")) || (data23 === "PostponedDay")) || (data23 === "PostponedWeek")) || (data23 === "PostponedMonth")) || (data23 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/BaseStatus",keyword:"enum",params:{allowedValues: schema31.properties.BaseStatus.enum}});
errors++;
}
}
if(data.TicketStatus !== undefined){
let data24 = data.TicketStatus;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketStatus",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketStatus",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketStatusDisplayValue !== undefined){
let data25 = data.TicketStatusDisplayValue;
if((typeof data25 !== "string") && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketStatusDisplayValue",keyword:"type",params:{type: schema31.properties.TicketStatusDisplayValue.type}});
errors++;
}
}
if(data.Origin !== undefined){
let data26 = data.Origin;
if((typeof data26 !== "string") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Origin",keyword:"type",params:{type: schema31.properties.Origin.type}});
errors++;
}
if(!((((((((((((((((data26 === "Unknown") || (data26 === "Email")) || (data26 === "SMS")) || (data26 === "Fax")) || (data26 === "Phone")) || (data26 === "Facebook")) || (data26 === "Twitter")) || (data26 === "Internal")) || (data26 === "CustomerCentre")) || (data26 === "EMarketing")) || (data26 === "AutoGenerated")) || (data26 === "Chat")) || (data26 === "Form")) || (data26 === "API")) || (data26 === "Flow")) || (data26 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Origin",keyword:"enum",params:{allowedValues: schema31.properties.Origin.enum}});
errors++;
}
}
if(data.CustId !== undefined){
let data27 = data.CustId;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/CustId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data27 == "number"){
if(!(formats0.validate(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/CustId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PersonFirstname !== undefined){
let data28 = data.PersonFirstname;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonFirstname",keyword:"type",params:{type: schema31.properties.PersonFirstname.type}});
errors++;
}
}
if(data.PersonMiddleName !== undefined){
let data29 = data.PersonMiddleName;
if((typeof data29 !== "string") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonMiddleName",keyword:"type",params:{type: schema31.properties.PersonMiddleName.type}});
errors++;
}
}
if(data.PersonLastname !== undefined){
let data30 = data.PersonLastname;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonLastname",keyword:"type",params:{type: schema31.properties.PersonLastname.type}});
errors++;
}
}
if(data.PersonFullname !== undefined){
let data31 = data.PersonFullname;
if((typeof data31 !== "string") && (data31 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonFullname",keyword:"type",params:{type: schema31.properties.PersonFullname.type}});
errors++;
}
}
if(data.AlertLevel !== undefined){
let data32 = data.AlertLevel;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data32 == "number"){
if(!(formats0.validate(data32))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ConnectId !== undefined){
let data33 = data.ConnectId;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data33 == "number"){
if(!(formats0.validate(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ReadStatus !== undefined){
let data34 = data.ReadStatus;
if((typeof data34 !== "string") && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ReadStatus",keyword:"type",params:{type: schema31.properties.ReadStatus.type}});
errors++;
}
if(!(((((data34 === "Unknown") || (data34 === "Green")) || (data34 === "Yellow")) || (data34 === "Red")) || (data34 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadStatus",keyword:"enum",params:{allowedValues: schema31.properties.ReadStatus.enum}});
errors++;
}
}
if(data.TimeToReply !== undefined){
let data35 = data.TimeToReply;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToReply",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data35 == "number"){
if(!(formats0.validate(data35))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToReply",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeToReply !== undefined){
let data36 = data.RealTimeToReply;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToReply",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data36 == "number"){
if(!(formats0.validate(data36))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToReply",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeToClose !== undefined){
let data37 = data.TimeToClose;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToClose",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data37 == "number"){
if(!(formats0.validate(data37))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToClose",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeToClose !== undefined){
let data38 = data.RealTimeToClose;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToClose",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data38 == "number"){
if(!(formats0.validate(data38))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToClose",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpentInternally !== undefined){
let data39 = data.TimeSpentInternally;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentInternally",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data39 == "number"){
if(!(formats0.validate(data39))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentInternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpentExternally !== undefined){
let data40 = data.TimeSpentExternally;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentExternally",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data40 == "number"){
if(!(formats0.validate(data40))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentExternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpentQueue !== undefined){
let data41 = data.TimeSpentQueue;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentQueue",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data41 == "number"){
if(!(formats0.validate(data41))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentQueue",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeSpentInternally !== undefined){
let data42 = data.RealTimeSpentInternally;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentInternally",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data42 == "number"){
if(!(formats0.validate(data42))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentInternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeSpentExternally !== undefined){
let data43 = data.RealTimeSpentExternally;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentExternally",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data43 == "number"){
if(!(formats0.validate(data43))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentExternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeSpentQueue !== undefined){
let data44 = data.RealTimeSpentQueue;
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentQueue",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data44 == "number"){
if(!(formats0.validate(data44))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentQueue",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpent !== undefined){
let data45 = data.TimeSpent;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpent",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data45 == "number"){
if(!(formats0.validate(data45))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpent",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.HasAttachment !== undefined){
if(typeof data.HasAttachment !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/HasAttachment",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.NumReplies !== undefined){
let data47 = data.NumReplies;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
(vErrors ??= []).push({instancePath:instancePath+"/NumReplies",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data47 == "number"){
if(!(formats0.validate(data47))){
(vErrors ??= []).push({instancePath:instancePath+"/NumReplies",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.NumMessages !== undefined){
let data48 = data.NumMessages;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
(vErrors ??= []).push({instancePath:instancePath+"/NumMessages",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data48 == "number"){
if(!(formats0.validate(data48))){
(vErrors ??= []).push({instancePath:instancePath+"/NumMessages",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.FromAddress !== undefined){
let data49 = data.FromAddress;
if((typeof data49 !== "string") && (data49 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FromAddress",keyword:"type",params:{type: schema31.properties.FromAddress.type}});
errors++;
}
}
if(data.ContactId !== undefined){
let data50 = data.ContactId;
if(!((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data50 == "number"){
if(!(formats0.validate(data50))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactName !== undefined){
let data51 = data.ContactName;
if((typeof data51 !== "string") && (data51 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactName",keyword:"type",params:{type: schema31.properties.ContactName.type}});
errors++;
}
}
if(data.OwnedByAssociateId !== undefined){
let data52 = data.OwnedByAssociateId;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedByAssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data52 == "number"){
if(!(formats0.validate(data52))){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedByAssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Language !== undefined){
let data53 = data.Language;
if((typeof data53 !== "string") && (data53 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Language",keyword:"type",params:{type: schema31.properties.Language.type}});
errors++;
}
}
if(data.Sentiment !== undefined){
let data54 = data.Sentiment;
if(!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))){
(vErrors ??= []).push({instancePath:instancePath+"/Sentiment",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data54 == "number"){
if(!(formats0.validate(data54))){
(vErrors ??= []).push({instancePath:instancePath+"/Sentiment",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SentimentConfidence !== undefined){
let data55 = data.SentimentConfidence;
if(!((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55)))){
(vErrors ??= []).push({instancePath:instancePath+"/SentimentConfidence",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data55 == "number"){
if(!(formats0.validate(data55))){
(vErrors ??= []).push({instancePath:instancePath+"/SentimentConfidence",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleId !== undefined){
let data56 = data.SaleId;
if(!((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56)))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data56 == "number"){
if(!(formats0.validate(data56))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ProjectId !== undefined){
let data57 = data.ProjectId;
if(!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57)))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data57 == "number"){
if(!(formats0.validate(data57))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleHeading !== undefined){
let data58 = data.SaleHeading;
if((typeof data58 !== "string") && (data58 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SaleHeading",keyword:"type",params:{type: schema31.properties.SaleHeading.type}});
errors++;
}
}
if(data.ProjectName !== undefined){
let data59 = data.ProjectName;
if((typeof data59 !== "string") && (data59 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectName",keyword:"type",params:{type: schema31.properties.ProjectName.type}});
errors++;
}
}
if(data.FormSubmissionId !== undefined){
let data60 = data.FormSubmissionId;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
(vErrors ??= []).push({instancePath:instancePath+"/FormSubmissionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data60 == "number"){
if(!(formats0.validate(data60))){
(vErrors ??= []).push({instancePath:instancePath+"/FormSubmissionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketTypeId !== undefined){
let data61 = data.TicketTypeId;
if(!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketTypeId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data61 == "number"){
if(!(formats0.validate(data61))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketTypeId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketTypeName !== undefined){
let data62 = data.TicketTypeName;
if((typeof data62 !== "string") && (data62 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketTypeName",keyword:"type",params:{type: schema31.properties.TicketTypeName.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data64 = data.FieldProperties;
if((!(data64 && typeof data64 == "object" && !Array.isArray(data64))) && (data64 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema31.properties.FieldProperties.type}});
errors++;
}
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key1 in data64){
let data65 = data64[key1];
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data65, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data64,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
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
if(data.TopicId !== undefined){
let data1 = data.TopicId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.User !== undefined){
if(!(validate66(data.User, {instancePath:instancePath+"/User",parentData:data,parentDataProperty:"User",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.Person !== undefined){
if(!(validate71(data.Person, {instancePath:instancePath+"/Person",parentData:data,parentDataProperty:"Person",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.CustomerAlias !== undefined){
let data4 = data.CustomerAlias;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerAlias",keyword:"type",params:{type: schema26.properties.CustomerAlias.type}});
errors++;
}
}
if(data.CustomerHost !== undefined){
let data5 = data.CustomerHost;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerHost",keyword:"type",params:{type: schema26.properties.CustomerHost.type}});
errors++;
}
}
if(data.CustomerName !== undefined){
let data6 = data.CustomerName;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerName",keyword:"type",params:{type: schema26.properties.CustomerName.type}});
errors++;
}
}
if(data.CustomerEmail !== undefined){
let data7 = data.CustomerEmail;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerEmail",keyword:"type",params:{type: schema26.properties.CustomerEmail.type}});
errors++;
}
}
if(data.CustomerPhone !== undefined){
let data8 = data.CustomerPhone;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerPhone",keyword:"type",params:{type: schema26.properties.CustomerPhone.type}});
errors++;
}
}
if(data.CustomerConsented !== undefined){
if(typeof data.CustomerConsented !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerConsented",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CustomerCompanyName !== undefined){
let data10 = data.CustomerCompanyName;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerCompanyName",keyword:"type",params:{type: schema26.properties.CustomerCompanyName.type}});
errors++;
}
}
if(data.Status !== undefined){
let data11 = data.Status;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema26.properties.Status.type}});
errors++;
}
if(!(((((((((((((data11 === "Invalid") || (data11 === "PreChatForm")) || (data11 === "Faq")) || (data11 === "OfflineForm")) || (data11 === "InQueue")) || (data11 === "CustomerLast")) || (data11 === "UserLast")) || (data11 === "Finished")) || (data11 === "Deleted")) || (data11 === "Closed")) || (data11 === "RequestPosted")) || (data11 === "ClosedFromQueue")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"enum",params:{allowedValues: schema26.properties.Status.enum}});
errors++;
}
}
if(data.FirstMessage !== undefined){
let data12 = data.FirstMessage;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FirstMessage",keyword:"type",params:{type: schema26.properties.FirstMessage.type}});
errors++;
}
}
if(data.LastMessage !== undefined){
let data13 = data.LastMessage;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastMessage",keyword:"type",params:{type: schema26.properties.LastMessage.type}});
errors++;
}
}
if(data.WhenRequested !== undefined){
let data14 = data.WhenRequested;
if(typeof data14 === "string"){
if(!(formats42(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenStarted !== undefined){
let data15 = data.WhenStarted;
if(typeof data15 === "string"){
if(!(formats42(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenEnded !== undefined){
let data16 = data.WhenEnded;
if(typeof data16 === "string"){
if(!(formats42(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenIdle !== undefined){
let data17 = data.WhenIdle;
if(typeof data17 === "string"){
if(!(formats42(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenFetched !== undefined){
let data18 = data.WhenFetched;
if(typeof data18 === "string"){
if(!(formats42(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SessionKey !== undefined){
let data19 = data.SessionKey;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SessionKey",keyword:"type",params:{type: schema26.properties.SessionKey.type}});
errors++;
}
}
if(data.InitialQueuePos !== undefined){
let data20 = data.InitialQueuePos;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data20 == "number"){
if(!(formats0.validate(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertLevel !== undefined){
let data21 = data.AlertLevel;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data22 = data.Rank;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Flags !== undefined){
let data23 = data.Flags;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"type",params:{type: schema26.properties.Flags.type}});
errors++;
}
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"pattern",params:{pattern: "^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"}});
errors++;
}
}
}
if(data.Contact !== undefined){
if(!(validate75(data.Contact, {instancePath:instancePath+"/Contact",parentData:data,parentDataProperty:"Contact",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.Project !== undefined){
if(!(validate80(data.Project, {instancePath:instancePath+"/Project",parentData:data,parentDataProperty:"Project",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.Sale !== undefined){
if(!(validate84(data.Sale, {instancePath:instancePath+"/Sale",parentData:data,parentDataProperty:"Sale",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.Ticket !== undefined){
if(!(validate88(data.Ticket, {instancePath:instancePath+"/Ticket",parentData:data,parentDataProperty:"Ticket",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.TransferTo !== undefined){
if(!(validate66(data.TransferTo, {instancePath:instancePath+"/TransferTo",parentData:data,parentDataProperty:"TransferTo",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.ChatbotIsActive !== undefined){
if(typeof data.ChatbotIsActive !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ChatbotIsActive",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Rating !== undefined){
let data30 = data.Rating;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data30 == "number"){
if(!(formats0.validate(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data32 = data.FieldProperties;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema26.properties.FieldProperties.type}});
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key1 in data32){
let data33 = data32[key1];
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data33, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
if(data._Links !== undefined){
let data34 = data._Links;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/_Links",keyword:"type",params:{type: schema26.properties._Links.type}});
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
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatSessionEntity = validate95;
const schema32 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"TopicId":{"type":"integer","format":"int32"},"User":{"$ref":"Associate"},"Person":{"$ref":"Person"},"CustomerAlias":{"type":["string","null"]},"CustomerHost":{"type":["string","null"]},"CustomerName":{"type":["string","null"]},"CustomerEmail":{"type":["string","null"]},"CustomerPhone":{"type":["string","null"]},"CustomerConsented":{"type":"boolean"},"CustomerCompanyName":{"type":["string","null"]},"Status":{"type":["string","null"],"enum":["Invalid","PreChatForm","Faq","OfflineForm","InQueue","CustomerLast","UserLast","Finished","Deleted","Closed","RequestPosted","ClosedFromQueue",null]},"FirstMessage":{"type":["string","null"]},"LastMessage":{"type":["string","null"]},"WhenRequested":{"type":"string","format":"date-time"},"WhenStarted":{"type":"string","format":"date-time"},"WhenEnded":{"type":"string","format":"date-time"},"WhenIdle":{"type":"string","format":"date-time"},"WhenFetched":{"type":"string","format":"date-time"},"SessionKey":{"type":["string","null"]},"InitialQueuePos":{"type":"integer","format":"int32"},"AlertLevel":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"Flags":{"type":["string","null"],"pattern":"^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"},"Contact":{"$ref":"Contact"},"Project":{"$ref":"Project"},"Sale":{"$ref":"Sale"},"Ticket":{"$ref":"Ticket"},"TransferTo":{"$ref":"Associate"},"ChatbotIsActive":{"type":"boolean"},"Rating":{"type":"integer","format":"int32"},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["ChatSessionId","TopicId","User","Person","CustomerAlias","CustomerHost","CustomerName","CustomerEmail","CustomerPhone","CustomerConsented","CustomerCompanyName","Status","FirstMessage","LastMessage","WhenRequested","WhenStarted","WhenEnded","WhenIdle","WhenFetched","SessionKey","InitialQueuePos","AlertLevel","Rank","Flags","Contact","Project","Sale","Ticket","TransferTo","ChatbotIsActive","Rating","TableRight","FieldProperties"],"additionalProperties":false,"$id":"ChatSessionEntity"};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
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
if(!(func1.call(schema32.properties, key0))){
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
if(data.TopicId !== undefined){
let data1 = data.TopicId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.User !== undefined){
if(!(validate66(data.User, {instancePath:instancePath+"/User",parentData:data,parentDataProperty:"User",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.Person !== undefined){
if(!(validate71(data.Person, {instancePath:instancePath+"/Person",parentData:data,parentDataProperty:"Person",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.CustomerAlias !== undefined){
let data4 = data.CustomerAlias;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerAlias",keyword:"type",params:{type: schema32.properties.CustomerAlias.type}});
errors++;
}
}
if(data.CustomerHost !== undefined){
let data5 = data.CustomerHost;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerHost",keyword:"type",params:{type: schema32.properties.CustomerHost.type}});
errors++;
}
}
if(data.CustomerName !== undefined){
let data6 = data.CustomerName;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerName",keyword:"type",params:{type: schema32.properties.CustomerName.type}});
errors++;
}
}
if(data.CustomerEmail !== undefined){
let data7 = data.CustomerEmail;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerEmail",keyword:"type",params:{type: schema32.properties.CustomerEmail.type}});
errors++;
}
}
if(data.CustomerPhone !== undefined){
let data8 = data.CustomerPhone;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerPhone",keyword:"type",params:{type: schema32.properties.CustomerPhone.type}});
errors++;
}
}
if(data.CustomerConsented !== undefined){
if(typeof data.CustomerConsented !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerConsented",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CustomerCompanyName !== undefined){
let data10 = data.CustomerCompanyName;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerCompanyName",keyword:"type",params:{type: schema32.properties.CustomerCompanyName.type}});
errors++;
}
}
if(data.Status !== undefined){
let data11 = data.Status;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema32.properties.Status.type}});
errors++;
}
if(!(((((((((((((data11 === "Invalid") || (data11 === "PreChatForm")) || (data11 === "Faq")) || (data11 === "OfflineForm")) || (data11 === "InQueue")) || (data11 === "CustomerLast")) || (data11 === "UserLast")) || (data11 === "Finished")) || (data11 === "Deleted")) || (data11 === "Closed")) || (data11 === "RequestPosted")) || (data11 === "ClosedFromQueue")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"enum",params:{allowedValues: schema32.properties.Status.enum}});
errors++;
}
}
if(data.FirstMessage !== undefined){
let data12 = data.FirstMessage;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FirstMessage",keyword:"type",params:{type: schema32.properties.FirstMessage.type}});
errors++;
}
}
if(data.LastMessage !== undefined){
let data13 = data.LastMessage;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastMessage",keyword:"type",params:{type: schema32.properties.LastMessage.type}});
errors++;
}
}
if(data.WhenRequested !== undefined){
let data14 = data.WhenRequested;
if(typeof data14 === "string"){
if(!(formats42(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenStarted !== undefined){
let data15 = data.WhenStarted;
if(typeof data15 === "string"){
if(!(formats42(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenEnded !== undefined){
let data16 = data.WhenEnded;
if(typeof data16 === "string"){
if(!(formats42(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenIdle !== undefined){
let data17 = data.WhenIdle;
if(typeof data17 === "string"){
if(!(formats42(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenFetched !== undefined){
let data18 = data.WhenFetched;
if(typeof data18 === "string"){
if(!(formats42(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SessionKey !== undefined){
let data19 = data.SessionKey;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SessionKey",keyword:"type",params:{type: schema32.properties.SessionKey.type}});
errors++;
}
}
if(data.InitialQueuePos !== undefined){
let data20 = data.InitialQueuePos;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data20 == "number"){
if(!(formats0.validate(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertLevel !== undefined){
let data21 = data.AlertLevel;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data22 = data.Rank;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Flags !== undefined){
let data23 = data.Flags;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"type",params:{type: schema32.properties.Flags.type}});
errors++;
}
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"pattern",params:{pattern: "^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"}});
errors++;
}
}
}
if(data.Contact !== undefined){
if(!(validate75(data.Contact, {instancePath:instancePath+"/Contact",parentData:data,parentDataProperty:"Contact",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.Project !== undefined){
if(!(validate80(data.Project, {instancePath:instancePath+"/Project",parentData:data,parentDataProperty:"Project",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.Sale !== undefined){
if(!(validate84(data.Sale, {instancePath:instancePath+"/Sale",parentData:data,parentDataProperty:"Sale",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.Ticket !== undefined){
if(!(validate88(data.Ticket, {instancePath:instancePath+"/Ticket",parentData:data,parentDataProperty:"Ticket",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.TransferTo !== undefined){
if(!(validate66(data.TransferTo, {instancePath:instancePath+"/TransferTo",parentData:data,parentDataProperty:"TransferTo",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.ChatbotIsActive !== undefined){
if(typeof data.ChatbotIsActive !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ChatbotIsActive",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Rating !== undefined){
let data30 = data.Rating;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data30 == "number"){
if(!(formats0.validate(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data32 = data.FieldProperties;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema32.properties.FieldProperties.type}});
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key1 in data32){
let data33 = data32[key1];
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data33, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.Contact = validate75;

exports.FieldProperty = validate56;

exports.FieldRight = validate57;

exports.LocalizedField = validate53;

exports.Person = validate71;

exports.Project = validate80;

exports.Sale = validate84;

exports.StructuredAddress = validate61;

exports.TableRight = validate54;

exports.Ticket = validate88;

return exports;
}

export function createSelectValidators(formats) {
const exports = {};
exports.Address = validate52;
const schema19 = {"type":["object","null"],"properties":{"Wgs84Latitude":{"type":["number","null"],"format":"double"},"Wgs84Longitude":{"type":["number","null"],"format":"double"},"LocalizedAddress":{"type":["array","null"],"items":{"type":"array","items":{"type":"object","$ref":"LocalizedField"}}},"Street":{"$ref":"StructuredAddress"},"Postal":{"$ref":"StructuredAddress"},"Formatted":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Wgs84Latitude","Wgs84Longitude","LocalizedAddress","Street","Postal","Formatted","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Address"};
const schema20 = {"type":["object","null"],"properties":{"Name":{"type":["string","null"]},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"Label":{"type":["string","null"]},"ValueLength":{"type":["integer","null"],"format":"int32"},"AddressType":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Name","Value","Tooltip","Label","ValueLength","AddressType","TableRight","FieldProperties"],"additionalProperties":false,"$id":"LocalizedField"};
const formats0 = formats.int32;
const schema21 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"TableRight"};

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
if(!((key0 === "Mask") || (key0 === "Reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema21.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema21.properties.Reason.type}});
errors++;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":["object","null"],"properties":{"FieldRight":{"$ref":"FieldRight"},"FieldType":{"type":["string","null"]},"FieldLength":{"type":["integer","null"],"format":"int32"}},"required":["FieldRight","FieldType","FieldLength"],"additionalProperties":false,"$id":"FieldProperty"};
const schema23 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"FieldRight"};

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
if(!((key0 === "Mask") || (key0 === "Reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema23.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema23.properties.Reason.type}});
errors++;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(((key0 === "FieldRight") || (key0 === "FieldType")) || (key0 === "FieldLength"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.FieldRight !== undefined){
if(!(validate57(data.FieldRight, {instancePath:instancePath+"/FieldRight",parentData:data,parentDataProperty:"FieldRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.FieldType !== undefined){
let data1 = data.FieldType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldType",keyword:"type",params:{type: schema22.properties.FieldType.type}});
errors++;
}
}
if(data.FieldLength !== undefined){
let data2 = data.FieldLength;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldLength",keyword:"type",params:{type: schema22.properties.FieldLength.type}});
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((((((((key0 === "Name") || (key0 === "Value")) || (key0 === "Tooltip")) || (key0 === "Label")) || (key0 === "ValueLength")) || (key0 === "AddressType")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Name !== undefined){
let data0 = data.Name;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema20.properties.Name.type}});
errors++;
}
}
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema20.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema20.properties.Tooltip.type}});
errors++;
}
}
if(data.Label !== undefined){
let data3 = data.Label;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Label",keyword:"type",params:{type: schema20.properties.Label.type}});
errors++;
}
}
if(data.ValueLength !== undefined){
let data4 = data.ValueLength;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ValueLength",keyword:"type",params:{type: schema20.properties.ValueLength.type}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ValueLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AddressType !== undefined){
let data5 = data.AddressType;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AddressType",keyword:"type",params:{type: schema20.properties.AddressType.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data7 = data.FieldProperties;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema20.properties.FieldProperties.type}});
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data8, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":["object","null"],"properties":{"AtypeIdx":{"type":["string","null"],"enum":["Unknown","ContactPostalAddress","ContactStreetAddress","PersonPrivateAddress","QuoteBillingAddress","QuoteShippingAddress",null]},"Address1":{"type":["string","null"]},"Address2":{"type":["string","null"]},"Address3":{"type":["string","null"]},"City":{"type":["string","null"]},"County":{"type":["string","null"]},"State":{"type":["string","null"]},"Zipcode":{"type":["string","null"]},"Formatted":{"type":["string","null"]}},"required":["AtypeIdx","Address1","Address2","Address3","City","County","State","Zipcode","Formatted"],"additionalProperties":false,"$id":"StructuredAddress"};
const func1 = Object.prototype.hasOwnProperty;

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
if(!(func1.call(schema24.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.AtypeIdx !== undefined){
let data0 = data.AtypeIdx;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AtypeIdx",keyword:"type",params:{type: schema24.properties.AtypeIdx.type}});
errors++;
}
if(!(((((((data0 === "Unknown") || (data0 === "ContactPostalAddress")) || (data0 === "ContactStreetAddress")) || (data0 === "PersonPrivateAddress")) || (data0 === "QuoteBillingAddress")) || (data0 === "QuoteShippingAddress")) || (data0 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/AtypeIdx",keyword:"enum",params:{allowedValues: schema24.properties.AtypeIdx.enum}});
errors++;
}
}
if(data.Address1 !== undefined){
let data1 = data.Address1;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Address1",keyword:"type",params:{type: schema24.properties.Address1.type}});
errors++;
}
}
if(data.Address2 !== undefined){
let data2 = data.Address2;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Address2",keyword:"type",params:{type: schema24.properties.Address2.type}});
errors++;
}
}
if(data.Address3 !== undefined){
let data3 = data.Address3;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Address3",keyword:"type",params:{type: schema24.properties.Address3.type}});
errors++;
}
}
if(data.City !== undefined){
let data4 = data.City;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/City",keyword:"type",params:{type: schema24.properties.City.type}});
errors++;
}
}
if(data.County !== undefined){
let data5 = data.County;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/County",keyword:"type",params:{type: schema24.properties.County.type}});
errors++;
}
}
if(data.State !== undefined){
let data6 = data.State;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"type",params:{type: schema24.properties.State.type}});
errors++;
}
}
if(data.Zipcode !== undefined){
let data7 = data.Zipcode;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Zipcode",keyword:"type",params:{type: schema24.properties.Zipcode.type}});
errors++;
}
}
if(data.Formatted !== undefined){
let data8 = data.Formatted;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Formatted",keyword:"type",params:{type: schema24.properties.Formatted.type}});
errors++;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!((((((((key0 === "Wgs84Latitude") || (key0 === "Wgs84Longitude")) || (key0 === "LocalizedAddress")) || (key0 === "Street")) || (key0 === "Postal")) || (key0 === "Formatted")) || (key0 === "TableRight")) || (key0 === "FieldProperties"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Wgs84Latitude !== undefined){
let data0 = data.Wgs84Latitude;
if((!(typeof data0 == "number")) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Wgs84Latitude",keyword:"type",params:{type: schema19.properties.Wgs84Latitude.type}});
errors++;
}
}
if(data.Wgs84Longitude !== undefined){
let data1 = data.Wgs84Longitude;
if((!(typeof data1 == "number")) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Wgs84Longitude",keyword:"type",params:{type: schema19.properties.Wgs84Longitude.type}});
errors++;
}
}
if(data.LocalizedAddress !== undefined){
let data2 = data.LocalizedAddress;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LocalizedAddress",keyword:"type",params:{type: schema19.properties.LocalizedAddress.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/LocalizedAddress/" + i0+"/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate53(data4, {instancePath:instancePath+"/LocalizedAddress/" + i0+"/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LocalizedAddress/" + i0,keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data.Street !== undefined){
if(!(validate61(data.Street, {instancePath:instancePath+"/Street",parentData:data,parentDataProperty:"Street",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.Postal !== undefined){
if(!(validate61(data.Postal, {instancePath:instancePath+"/Postal",parentData:data,parentDataProperty:"Postal",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.Formatted !== undefined){
let data7 = data.Formatted;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Formatted",keyword:"type",params:{type: schema19.properties.Formatted.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data9 = data.FieldProperties;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema19.properties.FieldProperties.type}});
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
let data10 = data9[key1];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data10, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.Associate = validate66;
const schema25 = {"type":["object","null"],"properties":{"AssociateId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"PersonId":{"type":["integer","null"],"format":"int32"},"Rank":{"type":["integer","null"],"format":"int32"},"Tooltip":{"type":["string","null"]},"Type":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"GroupIdx":{"type":["integer","null"],"format":"int32"},"FullName":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"Deleted":{"type":["boolean","null"]},"EjUserId":{"type":["integer","null"],"format":"int32"},"UserName":{"type":["string","null"]},"ExtraFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"CustomFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["AssociateId","Name","PersonId","Rank","Tooltip","Type","GroupIdx","FullName","FormalName","Deleted","EjUserId","UserName","ExtraFields","CustomFields","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Associate"};

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
if(!(func1.call(schema25.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data0 = data.AssociateId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: schema25.properties.AssociateId.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema25.properties.Name.type}});
errors++;
}
}
if(data.PersonId !== undefined){
let data2 = data.PersonId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: schema25.properties.PersonId.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: schema25.properties.Rank.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema25.properties.Tooltip.type}});
errors++;
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema25.properties.Type.type}});
errors++;
}
if(!(((((((data5 === "Unknown") || (data5 === "InternalAssociate")) || (data5 === "ResourceAssociate")) || (data5 === "ExternalAssociate")) || (data5 === "AnonymousAssociate")) || (data5 === "SystemAssociate")) || (data5 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema25.properties.Type.enum}});
errors++;
}
}
if(data.GroupIdx !== undefined){
let data6 = data.GroupIdx;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/GroupIdx",keyword:"type",params:{type: schema25.properties.GroupIdx.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema25.properties.FullName.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data8 = data.FormalName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema25.properties.FormalName.type}});
errors++;
}
}
if(data.Deleted !== undefined){
let data9 = data.Deleted;
if((typeof data9 !== "boolean") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Deleted",keyword:"type",params:{type: schema25.properties.Deleted.type}});
errors++;
}
}
if(data.EjUserId !== undefined){
let data10 = data.EjUserId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"type",params:{type: schema25.properties.EjUserId.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema25.properties.UserName.type}});
errors++;
}
}
if(data.ExtraFields !== undefined){
let data12 = data.ExtraFields;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields",keyword:"type",params:{type: schema25.properties.ExtraFields.type}});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema25.properties.ExtraFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.CustomFields !== undefined){
let data14 = data.CustomFields;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields",keyword:"type",params:{type: schema25.properties.CustomFields.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
let data15 = data14[key2];
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema25.properties.CustomFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data17 = data.FieldProperties;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema25.properties.FieldProperties.type}});
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
let data18 = data17[key3];
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data18, {instancePath:instancePath+"/FieldProperties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatSessionEntityWithLinks = validate69;
const schema26 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":["integer","null"],"format":"int32"},"TopicId":{"type":["integer","null"],"format":"int32"},"User":{"$ref":"Associate"},"Person":{"$ref":"Person"},"CustomerAlias":{"type":["string","null"]},"CustomerHost":{"type":["string","null"]},"CustomerName":{"type":["string","null"]},"CustomerEmail":{"type":["string","null"]},"CustomerPhone":{"type":["string","null"]},"CustomerConsented":{"type":["boolean","null"]},"CustomerCompanyName":{"type":["string","null"]},"Status":{"type":["string","null"],"enum":["Invalid","PreChatForm","Faq","OfflineForm","InQueue","CustomerLast","UserLast","Finished","Deleted","Closed","RequestPosted","ClosedFromQueue",null]},"FirstMessage":{"type":["string","null"]},"LastMessage":{"type":["string","null"]},"WhenRequested":{"type":["string","null"],"format":"date-time"},"WhenStarted":{"type":["string","null"],"format":"date-time"},"WhenEnded":{"type":["string","null"],"format":"date-time"},"WhenIdle":{"type":["string","null"],"format":"date-time"},"WhenFetched":{"type":["string","null"],"format":"date-time"},"SessionKey":{"type":["string","null"]},"InitialQueuePos":{"type":["integer","null"],"format":"int32"},"AlertLevel":{"type":["integer","null"],"format":"int32"},"Rank":{"type":["integer","null"],"format":"int32"},"Flags":{"type":["string","null"],"pattern":"^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"},"Contact":{"$ref":"Contact"},"Project":{"$ref":"Project"},"Sale":{"$ref":"Sale"},"Ticket":{"$ref":"Ticket"},"TransferTo":{"$ref":"Associate"},"ChatbotIsActive":{"type":["boolean","null"]},"Rating":{"type":["integer","null"],"format":"int32"},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}},"_Links":{"type":["object","null"],"additionalProperties":{"type":"string"}}},"required":["ChatSessionId","TopicId","User","Person","CustomerAlias","CustomerHost","CustomerName","CustomerEmail","CustomerPhone","CustomerConsented","CustomerCompanyName","Status","FirstMessage","LastMessage","WhenRequested","WhenStarted","WhenEnded","WhenIdle","WhenFetched","SessionKey","InitialQueuePos","AlertLevel","Rank","Flags","Contact","Project","Sale","Ticket","TransferTo","ChatbotIsActive","Rating","TableRight","FieldProperties","_Links"],"additionalProperties":false,"$id":"ChatSessionEntityWithLinks"};
const formats42 = formats["date-time"];
const schema27 = {"type":["object","null"],"properties":{"Position":{"type":["string","null"]},"PersonId":{"type":["integer","null"],"format":"int32"},"Mrmrs":{"type":["string","null"]},"Firstname":{"type":["string","null"]},"Lastname":{"type":["string","null"]},"MiddleName":{"type":["string","null"]},"Title":{"type":["string","null"]},"Description":{"type":["string","null"]},"Email":{"type":["string","null"]},"FullName":{"type":["string","null"]},"DirectPhone":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"CountryId":{"type":["integer","null"],"format":"int32"},"ContactId":{"type":["integer","null"],"format":"int32"},"ContactName":{"type":["string","null"]},"Retired":{"type":["integer","null"],"format":"int32"},"Rank":{"type":["integer","null"],"format":"int32"},"ActiveInterests":{"type":["integer","null"],"format":"int32"},"ContactDepartment":{"type":["string","null"]},"ContactCountryId":{"type":["integer","null"],"format":"int32"},"ContactOrgNr":{"type":["string","null"]},"FaxPhone":{"type":["string","null"]},"MobilePhone":{"type":["string","null"]},"ContactPhone":{"type":["string","null"]},"AssociateName":{"type":["string","null"]},"AssociateId":{"type":["integer","null"],"format":"int32"},"UsePersonAddress":{"type":["boolean","null"]},"ContactFax":{"type":["string","null"]},"Kanafname":{"type":["string","null"]},"Kanalname":{"type":["string","null"]},"Post1":{"type":["string","null"]},"Post2":{"type":["string","null"]},"Post3":{"type":["string","null"]},"EmailName":{"type":["string","null"]},"ContactFullName":{"type":["string","null"]},"ActiveErpLinks":{"type":["integer","null"],"format":"int32"},"TicketPriorityId":{"type":["integer","null"],"format":"int32"},"SupportLanguageId":{"type":["integer","null"],"format":"int32"},"SupportAssociateId":{"type":["integer","null"],"format":"int32"},"CategoryName":{"type":["string","null"]},"PersonNumber":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Position","PersonId","Mrmrs","Firstname","Lastname","MiddleName","Title","Description","Email","FullName","DirectPhone","FormalName","CountryId","ContactId","ContactName","Retired","Rank","ActiveInterests","ContactDepartment","ContactCountryId","ContactOrgNr","FaxPhone","MobilePhone","ContactPhone","AssociateName","AssociateId","UsePersonAddress","ContactFax","Kanafname","Kanalname","Post1","Post2","Post3","EmailName","ContactFullName","ActiveErpLinks","TicketPriorityId","SupportLanguageId","SupportAssociateId","CategoryName","PersonNumber","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Person"};

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
if(data.Position !== undefined){
let data0 = data.Position;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Position",keyword:"type",params:{type: schema27.properties.Position.type}});
errors++;
}
}
if(data.PersonId !== undefined){
let data1 = data.PersonId;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: schema27.properties.PersonId.type}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Mrmrs !== undefined){
let data2 = data.Mrmrs;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mrmrs",keyword:"type",params:{type: schema27.properties.Mrmrs.type}});
errors++;
}
}
if(data.Firstname !== undefined){
let data3 = data.Firstname;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Firstname",keyword:"type",params:{type: schema27.properties.Firstname.type}});
errors++;
}
}
if(data.Lastname !== undefined){
let data4 = data.Lastname;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Lastname",keyword:"type",params:{type: schema27.properties.Lastname.type}});
errors++;
}
}
if(data.MiddleName !== undefined){
let data5 = data.MiddleName;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MiddleName",keyword:"type",params:{type: schema27.properties.MiddleName.type}});
errors++;
}
}
if(data.Title !== undefined){
let data6 = data.Title;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Title",keyword:"type",params:{type: schema27.properties.Title.type}});
errors++;
}
}
if(data.Description !== undefined){
let data7 = data.Description;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema27.properties.Description.type}});
errors++;
}
}
if(data.Email !== undefined){
let data8 = data.Email;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Email",keyword:"type",params:{type: schema27.properties.Email.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data9 = data.FullName;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema27.properties.FullName.type}});
errors++;
}
}
if(data.DirectPhone !== undefined){
let data10 = data.DirectPhone;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DirectPhone",keyword:"type",params:{type: schema27.properties.DirectPhone.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data11 = data.FormalName;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema27.properties.FormalName.type}});
errors++;
}
}
if(data.CountryId !== undefined){
let data12 = data.CountryId;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"type",params:{type: schema27.properties.CountryId.type}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactId !== undefined){
let data13 = data.ContactId;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: schema27.properties.ContactId.type}});
errors++;
}
if(typeof data13 == "number"){
if(!(formats0.validate(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactName !== undefined){
let data14 = data.ContactName;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactName",keyword:"type",params:{type: schema27.properties.ContactName.type}});
errors++;
}
}
if(data.Retired !== undefined){
let data15 = data.Retired;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Retired",keyword:"type",params:{type: schema27.properties.Retired.type}});
errors++;
}
if(typeof data15 == "number"){
if(!(formats0.validate(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/Retired",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data16 = data.Rank;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: schema27.properties.Rank.type}});
errors++;
}
if(typeof data16 == "number"){
if(!(formats0.validate(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ActiveInterests !== undefined){
let data17 = data.ActiveInterests;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveInterests",keyword:"type",params:{type: schema27.properties.ActiveInterests.type}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveInterests",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactDepartment !== undefined){
let data18 = data.ContactDepartment;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactDepartment",keyword:"type",params:{type: schema27.properties.ContactDepartment.type}});
errors++;
}
}
if(data.ContactCountryId !== undefined){
let data19 = data.ContactCountryId;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactCountryId",keyword:"type",params:{type: schema27.properties.ContactCountryId.type}});
errors++;
}
if(typeof data19 == "number"){
if(!(formats0.validate(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactCountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactOrgNr !== undefined){
let data20 = data.ContactOrgNr;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactOrgNr",keyword:"type",params:{type: schema27.properties.ContactOrgNr.type}});
errors++;
}
}
if(data.FaxPhone !== undefined){
let data21 = data.FaxPhone;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FaxPhone",keyword:"type",params:{type: schema27.properties.FaxPhone.type}});
errors++;
}
}
if(data.MobilePhone !== undefined){
let data22 = data.MobilePhone;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MobilePhone",keyword:"type",params:{type: schema27.properties.MobilePhone.type}});
errors++;
}
}
if(data.ContactPhone !== undefined){
let data23 = data.ContactPhone;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactPhone",keyword:"type",params:{type: schema27.properties.ContactPhone.type}});
errors++;
}
}
if(data.AssociateName !== undefined){
let data24 = data.AssociateName;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateName",keyword:"type",params:{type: schema27.properties.AssociateName.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data25 = data.AssociateId;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: schema27.properties.AssociateId.type}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UsePersonAddress !== undefined){
let data26 = data.UsePersonAddress;
if((typeof data26 !== "boolean") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UsePersonAddress",keyword:"type",params:{type: schema27.properties.UsePersonAddress.type}});
errors++;
}
}
if(data.ContactFax !== undefined){
let data27 = data.ContactFax;
if((typeof data27 !== "string") && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactFax",keyword:"type",params:{type: schema27.properties.ContactFax.type}});
errors++;
}
}
if(data.Kanafname !== undefined){
let data28 = data.Kanafname;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Kanafname",keyword:"type",params:{type: schema27.properties.Kanafname.type}});
errors++;
}
}
if(data.Kanalname !== undefined){
let data29 = data.Kanalname;
if((typeof data29 !== "string") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Kanalname",keyword:"type",params:{type: schema27.properties.Kanalname.type}});
errors++;
}
}
if(data.Post1 !== undefined){
let data30 = data.Post1;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Post1",keyword:"type",params:{type: schema27.properties.Post1.type}});
errors++;
}
}
if(data.Post2 !== undefined){
let data31 = data.Post2;
if((typeof data31 !== "string") && (data31 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Post2",keyword:"type",params:{type: schema27.properties.Post2.type}});
errors++;
}
}
if(data.Post3 !== undefined){
let data32 = data.Post3;
if((typeof data32 !== "string") && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Post3",keyword:"type",params:{type: schema27.properties.Post3.type}});
errors++;
}
}
if(data.EmailName !== undefined){
let data33 = data.EmailName;
if((typeof data33 !== "string") && (data33 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EmailName",keyword:"type",params:{type: schema27.properties.EmailName.type}});
errors++;
}
}
if(data.ContactFullName !== undefined){
let data34 = data.ContactFullName;
if((typeof data34 !== "string") && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactFullName",keyword:"type",params:{type: schema27.properties.ContactFullName.type}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data35 = data.ActiveErpLinks;
if((!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))) && (data35 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: schema27.properties.ActiveErpLinks.type}});
errors++;
}
if(typeof data35 == "number"){
if(!(formats0.validate(data35))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketPriorityId !== undefined){
let data36 = data.TicketPriorityId;
if((!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))) && (data36 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketPriorityId",keyword:"type",params:{type: schema27.properties.TicketPriorityId.type}});
errors++;
}
if(typeof data36 == "number"){
if(!(formats0.validate(data36))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketPriorityId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SupportLanguageId !== undefined){
let data37 = data.SupportLanguageId;
if((!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))) && (data37 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SupportLanguageId",keyword:"type",params:{type: schema27.properties.SupportLanguageId.type}});
errors++;
}
if(typeof data37 == "number"){
if(!(formats0.validate(data37))){
(vErrors ??= []).push({instancePath:instancePath+"/SupportLanguageId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SupportAssociateId !== undefined){
let data38 = data.SupportAssociateId;
if((!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))) && (data38 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SupportAssociateId",keyword:"type",params:{type: schema27.properties.SupportAssociateId.type}});
errors++;
}
if(typeof data38 == "number"){
if(!(formats0.validate(data38))){
(vErrors ??= []).push({instancePath:instancePath+"/SupportAssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CategoryName !== undefined){
let data39 = data.CategoryName;
if((typeof data39 !== "string") && (data39 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryName",keyword:"type",params:{type: schema27.properties.CategoryName.type}});
errors++;
}
}
if(data.PersonNumber !== undefined){
let data40 = data.PersonNumber;
if((typeof data40 !== "string") && (data40 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonNumber",keyword:"type",params:{type: schema27.properties.PersonNumber.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data42 = data.FieldProperties;
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema27.properties.FieldProperties.type}});
errors++;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key1 in data42){
let data43 = data42[key1];
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data43, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data42,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
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

const schema28 = {"type":["object","null"],"properties":{"ContactId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"OrgNr":{"type":["string","null"]},"Department":{"type":["string","null"]},"URL":{"type":["string","null"]},"City":{"type":["string","null"]},"DirectPhone":{"type":["string","null"]},"AssociateId":{"type":["integer","null"],"format":"int32"},"CountryId":{"type":["integer","null"],"format":"int32"},"EmailAddress":{"type":["string","null"]},"Kananame":{"type":["string","null"]},"EmailAddressName":{"type":["string","null"]},"URLName":{"type":["string","null"]},"AssociateFullName":{"type":["string","null"]},"BusinessName":{"type":["string","null"]},"CategoryName":{"type":["string","null"]},"CountryName":{"type":["string","null"]},"Address":{"$ref":"Address"},"FormattedAddress":{"type":["string","null"]},"FullName":{"type":["string","null"]},"IsOwnerContact":{"type":["boolean","null"]},"ActiveErpLinks":{"type":["integer","null"],"format":"int32"},"Number1":{"type":["string","null"]},"Number2":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["ContactId","Name","OrgNr","Department","URL","City","DirectPhone","AssociateId","CountryId","EmailAddress","Kananame","EmailAddressName","URLName","AssociateFullName","BusinessName","CategoryName","CountryName","Address","FormattedAddress","FullName","IsOwnerContact","ActiveErpLinks","Number1","Number2","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Contact"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
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
if(data.ContactId !== undefined){
let data0 = data.ContactId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: schema28.properties.ContactId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
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
if(data.OrgNr !== undefined){
let data2 = data.OrgNr;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OrgNr",keyword:"type",params:{type: schema28.properties.OrgNr.type}});
errors++;
}
}
if(data.Department !== undefined){
let data3 = data.Department;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Department",keyword:"type",params:{type: schema28.properties.Department.type}});
errors++;
}
}
if(data.URL !== undefined){
let data4 = data.URL;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URL",keyword:"type",params:{type: schema28.properties.URL.type}});
errors++;
}
}
if(data.City !== undefined){
let data5 = data.City;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/City",keyword:"type",params:{type: schema28.properties.City.type}});
errors++;
}
}
if(data.DirectPhone !== undefined){
let data6 = data.DirectPhone;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DirectPhone",keyword:"type",params:{type: schema28.properties.DirectPhone.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data7 = data.AssociateId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: schema28.properties.AssociateId.type}});
errors++;
}
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CountryId !== undefined){
let data8 = data.CountryId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"type",params:{type: schema28.properties.CountryId.type}});
errors++;
}
if(typeof data8 == "number"){
if(!(formats0.validate(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EmailAddress !== undefined){
let data9 = data.EmailAddress;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EmailAddress",keyword:"type",params:{type: schema28.properties.EmailAddress.type}});
errors++;
}
}
if(data.Kananame !== undefined){
let data10 = data.Kananame;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Kananame",keyword:"type",params:{type: schema28.properties.Kananame.type}});
errors++;
}
}
if(data.EmailAddressName !== undefined){
let data11 = data.EmailAddressName;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EmailAddressName",keyword:"type",params:{type: schema28.properties.EmailAddressName.type}});
errors++;
}
}
if(data.URLName !== undefined){
let data12 = data.URLName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URLName",keyword:"type",params:{type: schema28.properties.URLName.type}});
errors++;
}
}
if(data.AssociateFullName !== undefined){
let data13 = data.AssociateFullName;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateFullName",keyword:"type",params:{type: schema28.properties.AssociateFullName.type}});
errors++;
}
}
if(data.BusinessName !== undefined){
let data14 = data.BusinessName;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BusinessName",keyword:"type",params:{type: schema28.properties.BusinessName.type}});
errors++;
}
}
if(data.CategoryName !== undefined){
let data15 = data.CategoryName;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryName",keyword:"type",params:{type: schema28.properties.CategoryName.type}});
errors++;
}
}
if(data.CountryName !== undefined){
let data16 = data.CountryName;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CountryName",keyword:"type",params:{type: schema28.properties.CountryName.type}});
errors++;
}
}
if(data.Address !== undefined){
if(!(validate52(data.Address, {instancePath:instancePath+"/Address",parentData:data,parentDataProperty:"Address",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.FormattedAddress !== undefined){
let data18 = data.FormattedAddress;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormattedAddress",keyword:"type",params:{type: schema28.properties.FormattedAddress.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data19 = data.FullName;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema28.properties.FullName.type}});
errors++;
}
}
if(data.IsOwnerContact !== undefined){
let data20 = data.IsOwnerContact;
if((typeof data20 !== "boolean") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/IsOwnerContact",keyword:"type",params:{type: schema28.properties.IsOwnerContact.type}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data21 = data.ActiveErpLinks;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: schema28.properties.ActiveErpLinks.type}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Number1 !== undefined){
let data22 = data.Number1;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Number1",keyword:"type",params:{type: schema28.properties.Number1.type}});
errors++;
}
}
if(data.Number2 !== undefined){
let data23 = data.Number2;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Number2",keyword:"type",params:{type: schema28.properties.Number2.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data25 = data.FieldProperties;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema28.properties.FieldProperties.type}});
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key1 in data25){
let data26 = data25[key1];
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data26, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":["object","null"],"properties":{"ProjectId":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"URL":{"type":["string","null"]},"Type":{"type":["string","null"]},"AssociateId":{"type":["integer","null"],"format":"int32"},"AssociateFullName":{"type":["string","null"]},"TypeId":{"type":["integer","null"],"format":"int32"},"Updated":{"type":["string","null"],"format":"date-time"},"StatusId":{"type":["integer","null"],"format":"int32"},"Status":{"type":["string","null"]},"TextId":{"type":["integer","null"],"format":"int32"},"PublishTo":{"type":["string","null"],"format":"date-time"},"PublishFrom":{"type":["string","null"],"format":"date-time"},"IsPublished":{"type":["boolean","null"]},"URLName":{"type":["string","null"]},"ProjectNumber":{"type":["string","null"]},"ActiveErpLinks":{"type":["integer","null"],"format":"int32"},"EventId":{"type":["integer","null"],"format":"int32"},"StartDate":{"type":["string","null"],"format":"date-time"},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["ProjectId","Name","Description","URL","Type","AssociateId","AssociateFullName","TypeId","Updated","StatusId","Status","TextId","PublishTo","PublishFrom","IsPublished","URLName","ProjectNumber","ActiveErpLinks","EventId","StartDate","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Project"};

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
if(!(func1.call(schema29.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ProjectId !== undefined){
let data0 = data.ProjectId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"type",params:{type: schema29.properties.ProjectId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema29.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema29.properties.Description.type}});
errors++;
}
}
if(data.URL !== undefined){
let data3 = data.URL;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URL",keyword:"type",params:{type: schema29.properties.URL.type}});
errors++;
}
}
if(data.Type !== undefined){
let data4 = data.Type;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema29.properties.Type.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data5 = data.AssociateId;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: schema29.properties.AssociateId.type}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AssociateFullName !== undefined){
let data6 = data.AssociateFullName;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateFullName",keyword:"type",params:{type: schema29.properties.AssociateFullName.type}});
errors++;
}
}
if(data.TypeId !== undefined){
let data7 = data.TypeId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TypeId",keyword:"type",params:{type: schema29.properties.TypeId.type}});
errors++;
}
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/TypeId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Updated !== undefined){
let data8 = data.Updated;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"type",params:{type: schema29.properties.Updated.type}});
errors++;
}
if(typeof data8 === "string"){
if(!(formats42(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.StatusId !== undefined){
let data9 = data.StatusId;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StatusId",keyword:"type",params:{type: schema29.properties.StatusId.type}});
errors++;
}
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/StatusId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Status !== undefined){
let data10 = data.Status;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema29.properties.Status.type}});
errors++;
}
}
if(data.TextId !== undefined){
let data11 = data.TextId;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TextId",keyword:"type",params:{type: schema29.properties.TextId.type}});
errors++;
}
if(typeof data11 == "number"){
if(!(formats0.validate(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/TextId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PublishTo !== undefined){
let data12 = data.PublishTo;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PublishTo",keyword:"type",params:{type: schema29.properties.PublishTo.type}});
errors++;
}
if(typeof data12 === "string"){
if(!(formats42(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/PublishTo",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.PublishFrom !== undefined){
let data13 = data.PublishFrom;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PublishFrom",keyword:"type",params:{type: schema29.properties.PublishFrom.type}});
errors++;
}
if(typeof data13 === "string"){
if(!(formats42(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/PublishFrom",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.IsPublished !== undefined){
let data14 = data.IsPublished;
if((typeof data14 !== "boolean") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/IsPublished",keyword:"type",params:{type: schema29.properties.IsPublished.type}});
errors++;
}
}
if(data.URLName !== undefined){
let data15 = data.URLName;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URLName",keyword:"type",params:{type: schema29.properties.URLName.type}});
errors++;
}
}
if(data.ProjectNumber !== undefined){
let data16 = data.ProjectNumber;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectNumber",keyword:"type",params:{type: schema29.properties.ProjectNumber.type}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data17 = data.ActiveErpLinks;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: schema29.properties.ActiveErpLinks.type}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EventId !== undefined){
let data18 = data.EventId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EventId",keyword:"type",params:{type: schema29.properties.EventId.type}});
errors++;
}
if(typeof data18 == "number"){
if(!(formats0.validate(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/EventId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.StartDate !== undefined){
let data19 = data.StartDate;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StartDate",keyword:"type",params:{type: schema29.properties.StartDate.type}});
errors++;
}
if(typeof data19 === "string"){
if(!(formats42(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/StartDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data21 = data.FieldProperties;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema29.properties.FieldProperties.type}});
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key1 in data21){
let data22 = data21[key1];
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data22, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
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

const schema30 = {"type":["object","null"],"properties":{"ContactName":{"type":["string","null"]},"SaleDate":{"type":["string","null"],"format":"date-time"},"SaleId":{"type":["integer","null"],"format":"int32"},"Probability":{"type":["integer","null"],"format":"int32"},"Title":{"type":["string","null"]},"Amount":{"type":["number","null"],"format":"double"},"Currency":{"type":["string","null"]},"ProjectName":{"type":["string","null"]},"AssociateFullName":{"type":["string","null"]},"Description":{"type":["string","null"]},"Status":{"type":["string","null"],"enum":["Unknown","Open","Sold","Lost","Stalled","SaintAll",null]},"WeightedAmount":{"type":["number","null"],"format":"double"},"ProjectId":{"type":["integer","null"],"format":"int32"},"EarningPercent":{"type":["number","null"],"format":"double"},"Earning":{"type":["number","null"],"format":"double"},"ContactId":{"type":["integer","null"],"format":"int32"},"AssociateId":{"type":["integer","null"],"format":"int32"},"PersonId":{"type":["integer","null"],"format":"int32"},"SaleTypeId":{"type":["integer","null"],"format":"int32"},"SaleTypeName":{"type":["string","null"]},"PersonFullName":{"type":["string","null"]},"Completed":{"type":["string","null"],"enum":["Unknown","NotStarted","Started","Completed",null]},"ActiveErpLinks":{"type":["integer","null"],"format":"int32"},"NextDueDate":{"type":["string","null"],"format":"date-time"},"Number":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["ContactName","SaleDate","SaleId","Probability","Title","Amount","Currency","ProjectName","AssociateFullName","Description","Status","WeightedAmount","ProjectId","EarningPercent","Earning","ContactId","AssociateId","PersonId","SaleTypeId","SaleTypeName","PersonFullName","Completed","ActiveErpLinks","NextDueDate","Number","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Sale"};

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
if(data.ContactName !== undefined){
let data0 = data.ContactName;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactName",keyword:"type",params:{type: schema30.properties.ContactName.type}});
errors++;
}
}
if(data.SaleDate !== undefined){
let data1 = data.SaleDate;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SaleDate",keyword:"type",params:{type: schema30.properties.SaleDate.type}});
errors++;
}
if(typeof data1 === "string"){
if(!(formats42(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.SaleId !== undefined){
let data2 = data.SaleId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"type",params:{type: schema30.properties.SaleId.type}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Probability !== undefined){
let data3 = data.Probability;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Probability",keyword:"type",params:{type: schema30.properties.Probability.type}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/Probability",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Title !== undefined){
let data4 = data.Title;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Title",keyword:"type",params:{type: schema30.properties.Title.type}});
errors++;
}
}
if(data.Amount !== undefined){
let data5 = data.Amount;
if((!(typeof data5 == "number")) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Amount",keyword:"type",params:{type: schema30.properties.Amount.type}});
errors++;
}
}
if(data.Currency !== undefined){
let data6 = data.Currency;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Currency",keyword:"type",params:{type: schema30.properties.Currency.type}});
errors++;
}
}
if(data.ProjectName !== undefined){
let data7 = data.ProjectName;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectName",keyword:"type",params:{type: schema30.properties.ProjectName.type}});
errors++;
}
}
if(data.AssociateFullName !== undefined){
let data8 = data.AssociateFullName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateFullName",keyword:"type",params:{type: schema30.properties.AssociateFullName.type}});
errors++;
}
}
if(data.Description !== undefined){
let data9 = data.Description;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema30.properties.Description.type}});
errors++;
}
}
if(data.Status !== undefined){
let data10 = data.Status;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema30.properties.Status.type}});
errors++;
}
if(!(((((((data10 === "Unknown") || (data10 === "Open")) || (data10 === "Sold")) || (data10 === "Lost")) || (data10 === "Stalled")) || (data10 === "SaintAll")) || (data10 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"enum",params:{allowedValues: schema30.properties.Status.enum}});
errors++;
}
}
if(data.WeightedAmount !== undefined){
let data11 = data.WeightedAmount;
if((!(typeof data11 == "number")) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WeightedAmount",keyword:"type",params:{type: schema30.properties.WeightedAmount.type}});
errors++;
}
}
if(data.ProjectId !== undefined){
let data12 = data.ProjectId;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"type",params:{type: schema30.properties.ProjectId.type}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EarningPercent !== undefined){
let data13 = data.EarningPercent;
if((!(typeof data13 == "number")) && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EarningPercent",keyword:"type",params:{type: schema30.properties.EarningPercent.type}});
errors++;
}
}
if(data.Earning !== undefined){
let data14 = data.Earning;
if((!(typeof data14 == "number")) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Earning",keyword:"type",params:{type: schema30.properties.Earning.type}});
errors++;
}
}
if(data.ContactId !== undefined){
let data15 = data.ContactId;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: schema30.properties.ContactId.type}});
errors++;
}
if(typeof data15 == "number"){
if(!(formats0.validate(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AssociateId !== undefined){
let data16 = data.AssociateId;
if((!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: schema30.properties.AssociateId.type}});
errors++;
}
if(typeof data16 == "number"){
if(!(formats0.validate(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PersonId !== undefined){
let data17 = data.PersonId;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: schema30.properties.PersonId.type}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleTypeId !== undefined){
let data18 = data.SaleTypeId;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SaleTypeId",keyword:"type",params:{type: schema30.properties.SaleTypeId.type}});
errors++;
}
if(typeof data18 == "number"){
if(!(formats0.validate(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleTypeId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleTypeName !== undefined){
let data19 = data.SaleTypeName;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SaleTypeName",keyword:"type",params:{type: schema30.properties.SaleTypeName.type}});
errors++;
}
}
if(data.PersonFullName !== undefined){
let data20 = data.PersonFullName;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonFullName",keyword:"type",params:{type: schema30.properties.PersonFullName.type}});
errors++;
}
}
if(data.Completed !== undefined){
let data21 = data.Completed;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Completed",keyword:"type",params:{type: schema30.properties.Completed.type}});
errors++;
}
if(!(((((data21 === "Unknown") || (data21 === "NotStarted")) || (data21 === "Started")) || (data21 === "Completed")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Completed",keyword:"enum",params:{allowedValues: schema30.properties.Completed.enum}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data22 = data.ActiveErpLinks;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: schema30.properties.ActiveErpLinks.type}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.NextDueDate !== undefined){
let data23 = data.NextDueDate;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NextDueDate",keyword:"type",params:{type: schema30.properties.NextDueDate.type}});
errors++;
}
if(typeof data23 === "string"){
if(!(formats42(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/NextDueDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.Number !== undefined){
let data24 = data.Number;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Number",keyword:"type",params:{type: schema30.properties.Number.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data26 = data.FieldProperties;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema30.properties.FieldProperties.type}});
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key1 in data26){
let data27 = data26[key1];
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data27, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
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

const schema31 = {"type":["object","null"],"properties":{"TicketId":{"type":["integer","null"],"format":"int32"},"Title":{"type":["string","null"]},"CreatedAt":{"type":["string","null"],"format":"date-time"},"LastChanged":{"type":["string","null"],"format":"date-time"},"ReadByOwner":{"type":["string","null"],"format":"date-time"},"ReadByCustomer":{"type":["string","null"],"format":"date-time"},"FirstReadByUser":{"type":["string","null"],"format":"date-time"},"Activate":{"type":["string","null"],"format":"date-time"},"ClosedAt":{"type":["string","null"],"format":"date-time"},"RepliedAt":{"type":["string","null"],"format":"date-time"},"AlertTimeout":{"type":["string","null"],"format":"date-time"},"Deadline":{"type":["string","null"],"format":"date-time"},"CreatedBy":{"type":["integer","null"],"format":"int32"},"CreatedByName":{"type":["string","null"]},"Author":{"type":["string","null"]},"OwnedBy":{"type":["integer","null"],"format":"int32"},"OwnedByName":{"type":["string","null"]},"Category":{"type":["integer","null"],"format":"int32"},"CategoryName":{"type":["string","null"]},"CategoryFullname":{"type":["string","null"]},"Slevel":{"type":["string","null"],"enum":["Unknown","Internal","External",null]},"Priority":{"type":["integer","null"],"format":"int32"},"PriorityName":{"type":["string","null"]},"BaseStatus":{"type":["string","null"],"enum":["Unknown","Active","Closed","Postponed","Deleted","Merged","Spam","PostponedSpecific","Postponed1Hour","Postponed2Hours","Postponed3Hours","Postponed4Hours","PostponedDay","PostponedWeek","PostponedMonth",null]},"TicketStatus":{"type":["integer","null"],"format":"int32"},"TicketStatusDisplayValue":{"type":["string","null"]},"Origin":{"type":["string","null"],"enum":["Unknown","Email","SMS","Fax","Phone","Facebook","Twitter","Internal","CustomerCentre","EMarketing","AutoGenerated","Chat","Form","API","Flow",null]},"CustId":{"type":["integer","null"],"format":"int32"},"PersonFirstname":{"type":["string","null"]},"PersonMiddleName":{"type":["string","null"]},"PersonLastname":{"type":["string","null"]},"PersonFullname":{"type":["string","null"]},"AlertLevel":{"type":["integer","null"],"format":"int32"},"ConnectId":{"type":["integer","null"],"format":"int32"},"ReadStatus":{"type":["string","null"],"enum":["Unknown","Green","Yellow","Red",null]},"TimeToReply":{"type":["integer","null"],"format":"int32"},"RealTimeToReply":{"type":["integer","null"],"format":"int32"},"TimeToClose":{"type":["integer","null"],"format":"int32"},"RealTimeToClose":{"type":["integer","null"],"format":"int32"},"TimeSpentInternally":{"type":["integer","null"],"format":"int32"},"TimeSpentExternally":{"type":["integer","null"],"format":"int32"},"TimeSpentQueue":{"type":["integer","null"],"format":"int32"},"RealTimeSpentInternally":{"type":["integer","null"],"format":"int32"},"RealTimeSpentExternally":{"type":["integer","null"],"format":"int32"},"RealTimeSpentQueue":{"type":["integer","null"],"format":"int32"},"TimeSpent":{"type":["integer","null"],"format":"int32"},"HasAttachment":{"type":["boolean","null"]},"NumReplies":{"type":["integer","null"],"format":"int32"},"NumMessages":{"type":["integer","null"],"format":"int32"},"FromAddress":{"type":["string","null"]},"ContactId":{"type":["integer","null"],"format":"int32"},"ContactName":{"type":["string","null"]},"OwnedByAssociateId":{"type":["integer","null"],"format":"int32"},"Language":{"type":["string","null"]},"Sentiment":{"type":["integer","null"],"format":"int32"},"SentimentConfidence":{"type":["integer","null"],"format":"int32"},"SaleId":{"type":["integer","null"],"format":"int32"},"ProjectId":{"type":["integer","null"],"format":"int32"},"SaleHeading":{"type":["string","null"]},"ProjectName":{"type":["string","null"]},"FormSubmissionId":{"type":["integer","null"],"format":"int32"},"TicketTypeId":{"type":["integer","null"],"format":"int32"},"TicketTypeName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["TicketId","Title","CreatedAt","LastChanged","ReadByOwner","ReadByCustomer","FirstReadByUser","Activate","ClosedAt","RepliedAt","AlertTimeout","Deadline","CreatedBy","CreatedByName","Author","OwnedBy","OwnedByName","Category","CategoryName","CategoryFullname","Slevel","Priority","PriorityName","BaseStatus","TicketStatus","TicketStatusDisplayValue","Origin","CustId","PersonFirstname","PersonMiddleName","PersonLastname","PersonFullname","AlertLevel","ConnectId","ReadStatus","TimeToReply","RealTimeToReply","TimeToClose","RealTimeToClose","TimeSpentInternally","TimeSpentExternally","TimeSpentQueue","RealTimeSpentInternally","RealTimeSpentExternally","RealTimeSpentQueue","TimeSpent","HasAttachment","NumReplies","NumMessages","FromAddress","ContactId","ContactName","OwnedByAssociateId","Language","Sentiment","SentimentConfidence","SaleId","ProjectId","SaleHeading","ProjectName","FormSubmissionId","TicketTypeId","TicketTypeName","TableRight","FieldProperties"],"additionalProperties":false,"$id":"Ticket"};

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
if(!(func1.call(schema31.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.TicketId !== undefined){
let data0 = data.TicketId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketId",keyword:"type",params:{type: schema31.properties.TicketId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Title !== undefined){
let data1 = data.Title;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Title",keyword:"type",params:{type: schema31.properties.Title.type}});
errors++;
}
}
if(data.CreatedAt !== undefined){
let data2 = data.CreatedAt;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedAt",keyword:"type",params:{type: schema31.properties.CreatedAt.type}});
errors++;
}
if(typeof data2 === "string"){
if(!(formats42(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.LastChanged !== undefined){
let data3 = data.LastChanged;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastChanged",keyword:"type",params:{type: schema31.properties.LastChanged.type}});
errors++;
}
if(typeof data3 === "string"){
if(!(formats42(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/LastChanged",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.ReadByOwner !== undefined){
let data4 = data.ReadByOwner;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByOwner",keyword:"type",params:{type: schema31.properties.ReadByOwner.type}});
errors++;
}
if(typeof data4 === "string"){
if(!(formats42(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByOwner",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.ReadByCustomer !== undefined){
let data5 = data.ReadByCustomer;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"type",params:{type: schema31.properties.ReadByCustomer.type}});
errors++;
}
if(typeof data5 === "string"){
if(!(formats42(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.FirstReadByUser !== undefined){
let data6 = data.FirstReadByUser;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FirstReadByUser",keyword:"type",params:{type: schema31.properties.FirstReadByUser.type}});
errors++;
}
if(typeof data6 === "string"){
if(!(formats42(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/FirstReadByUser",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.Activate !== undefined){
let data7 = data.Activate;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Activate",keyword:"type",params:{type: schema31.properties.Activate.type}});
errors++;
}
if(typeof data7 === "string"){
if(!(formats42(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/Activate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.ClosedAt !== undefined){
let data8 = data.ClosedAt;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ClosedAt",keyword:"type",params:{type: schema31.properties.ClosedAt.type}});
errors++;
}
if(typeof data8 === "string"){
if(!(formats42(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/ClosedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.RepliedAt !== undefined){
let data9 = data.RepliedAt;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RepliedAt",keyword:"type",params:{type: schema31.properties.RepliedAt.type}});
errors++;
}
if(typeof data9 === "string"){
if(!(formats42(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/RepliedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.AlertTimeout !== undefined){
let data10 = data.AlertTimeout;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AlertTimeout",keyword:"type",params:{type: schema31.properties.AlertTimeout.type}});
errors++;
}
if(typeof data10 === "string"){
if(!(formats42(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertTimeout",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.Deadline !== undefined){
let data11 = data.Deadline;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Deadline",keyword:"type",params:{type: schema31.properties.Deadline.type}});
errors++;
}
if(typeof data11 === "string"){
if(!(formats42(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/Deadline",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.CreatedBy !== undefined){
let data12 = data.CreatedBy;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedBy",keyword:"type",params:{type: schema31.properties.CreatedBy.type}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedBy",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CreatedByName !== undefined){
let data13 = data.CreatedByName;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedByName",keyword:"type",params:{type: schema31.properties.CreatedByName.type}});
errors++;
}
}
if(data.Author !== undefined){
let data14 = data.Author;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Author",keyword:"type",params:{type: schema31.properties.Author.type}});
errors++;
}
}
if(data.OwnedBy !== undefined){
let data15 = data.OwnedBy;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedBy",keyword:"type",params:{type: schema31.properties.OwnedBy.type}});
errors++;
}
if(typeof data15 == "number"){
if(!(formats0.validate(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedBy",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.OwnedByName !== undefined){
let data16 = data.OwnedByName;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedByName",keyword:"type",params:{type: schema31.properties.OwnedByName.type}});
errors++;
}
}
if(data.Category !== undefined){
let data17 = data.Category;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Category",keyword:"type",params:{type: schema31.properties.Category.type}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/Category",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CategoryName !== undefined){
let data18 = data.CategoryName;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryName",keyword:"type",params:{type: schema31.properties.CategoryName.type}});
errors++;
}
}
if(data.CategoryFullname !== undefined){
let data19 = data.CategoryFullname;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryFullname",keyword:"type",params:{type: schema31.properties.CategoryFullname.type}});
errors++;
}
}
if(data.Slevel !== undefined){
let data20 = data.Slevel;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Slevel",keyword:"type",params:{type: schema31.properties.Slevel.type}});
errors++;
}
if(!((((data20 === "Unknown") || (data20 === "Internal")) || (data20 === "External")) || (data20 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Slevel",keyword:"enum",params:{allowedValues: schema31.properties.Slevel.enum}});
errors++;
}
}
if(data.Priority !== undefined){
let data21 = data.Priority;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Priority",keyword:"type",params:{type: schema31.properties.Priority.type}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/Priority",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PriorityName !== undefined){
let data22 = data.PriorityName;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PriorityName",keyword:"type",params:{type: schema31.properties.PriorityName.type}});
errors++;
}
}
if(data.BaseStatus !== undefined){
let data23 = data.BaseStatus;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BaseStatus",keyword:"type",params:{type: schema31.properties.BaseStatus.type}});
errors++;
}
if(!((((((((((((((((data23 === "Unknown") || (data23 === "Active")) || (data23 === "Closed")) || (data23 === "Postponed")) || (data23 === "Deleted")) || (data23 === "Merged")) || (data23 === "Spam")) || (data23 === "PostponedSpecific")) || (data23 === "Postponed1Hour")) || (data23 === "Postponed2Hours")) || (data23 === "Postponed3Hours")) || (data23 === "Postponed4Hours")) || (data23 === "PostponedDay")) || (data23 === "PostponedWeek")) || (data23 === "PostponedMonth")) || (data23 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/BaseStatus",keyword:"enum",params:{allowedValues: schema31.properties.BaseStatus.enum}});
errors++;
}
}
if(data.TicketStatus !== undefined){
let data24 = data.TicketStatus;
if((!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketStatus",keyword:"type",params:{type: schema31.properties.TicketStatus.type}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketStatus",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketStatusDisplayValue !== undefined){
let data25 = data.TicketStatusDisplayValue;
if((typeof data25 !== "string") && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketStatusDisplayValue",keyword:"type",params:{type: schema31.properties.TicketStatusDisplayValue.type}});
errors++;
}
}
if(data.Origin !== undefined){
let data26 = data.Origin;
if((typeof data26 !== "string") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Origin",keyword:"type",params:{type: schema31.properties.Origin.type}});
errors++;
}
if(!((((((((((((((((data26 === "Unknown") || (data26 === "Email")) || (data26 === "SMS")) || (data26 === "Fax")) || (data26 === "Phone")) || (data26 === "Facebook")) || (data26 === "Twitter")) || (data26 === "Internal")) || (data26 === "CustomerCentre")) || (data26 === "EMarketing")) || (data26 === "AutoGenerated")) || (data26 === "Chat")) || (data26 === "Form")) || (data26 === "API")) || (data26 === "Flow")) || (data26 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Origin",keyword:"enum",params:{allowedValues: schema31.properties.Origin.enum}});
errors++;
}
}
if(data.CustId !== undefined){
let data27 = data.CustId;
if((!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))) && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustId",keyword:"type",params:{type: schema31.properties.CustId.type}});
errors++;
}
if(typeof data27 == "number"){
if(!(formats0.validate(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/CustId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PersonFirstname !== undefined){
let data28 = data.PersonFirstname;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonFirstname",keyword:"type",params:{type: schema31.properties.PersonFirstname.type}});
errors++;
}
}
if(data.PersonMiddleName !== undefined){
let data29 = data.PersonMiddleName;
if((typeof data29 !== "string") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonMiddleName",keyword:"type",params:{type: schema31.properties.PersonMiddleName.type}});
errors++;
}
}
if(data.PersonLastname !== undefined){
let data30 = data.PersonLastname;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonLastname",keyword:"type",params:{type: schema31.properties.PersonLastname.type}});
errors++;
}
}
if(data.PersonFullname !== undefined){
let data31 = data.PersonFullname;
if((typeof data31 !== "string") && (data31 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonFullname",keyword:"type",params:{type: schema31.properties.PersonFullname.type}});
errors++;
}
}
if(data.AlertLevel !== undefined){
let data32 = data.AlertLevel;
if((!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"type",params:{type: schema31.properties.AlertLevel.type}});
errors++;
}
if(typeof data32 == "number"){
if(!(formats0.validate(data32))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ConnectId !== undefined){
let data33 = data.ConnectId;
if((!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))) && (data33 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectId",keyword:"type",params:{type: schema31.properties.ConnectId.type}});
errors++;
}
if(typeof data33 == "number"){
if(!(formats0.validate(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ReadStatus !== undefined){
let data34 = data.ReadStatus;
if((typeof data34 !== "string") && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ReadStatus",keyword:"type",params:{type: schema31.properties.ReadStatus.type}});
errors++;
}
if(!(((((data34 === "Unknown") || (data34 === "Green")) || (data34 === "Yellow")) || (data34 === "Red")) || (data34 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadStatus",keyword:"enum",params:{allowedValues: schema31.properties.ReadStatus.enum}});
errors++;
}
}
if(data.TimeToReply !== undefined){
let data35 = data.TimeToReply;
if((!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))) && (data35 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToReply",keyword:"type",params:{type: schema31.properties.TimeToReply.type}});
errors++;
}
if(typeof data35 == "number"){
if(!(formats0.validate(data35))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToReply",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeToReply !== undefined){
let data36 = data.RealTimeToReply;
if((!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))) && (data36 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToReply",keyword:"type",params:{type: schema31.properties.RealTimeToReply.type}});
errors++;
}
if(typeof data36 == "number"){
if(!(formats0.validate(data36))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToReply",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeToClose !== undefined){
let data37 = data.TimeToClose;
if((!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))) && (data37 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToClose",keyword:"type",params:{type: schema31.properties.TimeToClose.type}});
errors++;
}
if(typeof data37 == "number"){
if(!(formats0.validate(data37))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToClose",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeToClose !== undefined){
let data38 = data.RealTimeToClose;
if((!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))) && (data38 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToClose",keyword:"type",params:{type: schema31.properties.RealTimeToClose.type}});
errors++;
}
if(typeof data38 == "number"){
if(!(formats0.validate(data38))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToClose",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpentInternally !== undefined){
let data39 = data.TimeSpentInternally;
if((!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))) && (data39 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentInternally",keyword:"type",params:{type: schema31.properties.TimeSpentInternally.type}});
errors++;
}
if(typeof data39 == "number"){
if(!(formats0.validate(data39))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentInternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpentExternally !== undefined){
let data40 = data.TimeSpentExternally;
if((!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))) && (data40 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentExternally",keyword:"type",params:{type: schema31.properties.TimeSpentExternally.type}});
errors++;
}
if(typeof data40 == "number"){
if(!(formats0.validate(data40))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentExternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpentQueue !== undefined){
let data41 = data.TimeSpentQueue;
if((!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))) && (data41 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentQueue",keyword:"type",params:{type: schema31.properties.TimeSpentQueue.type}});
errors++;
}
if(typeof data41 == "number"){
if(!(formats0.validate(data41))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentQueue",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeSpentInternally !== undefined){
let data42 = data.RealTimeSpentInternally;
if((!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))) && (data42 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentInternally",keyword:"type",params:{type: schema31.properties.RealTimeSpentInternally.type}});
errors++;
}
if(typeof data42 == "number"){
if(!(formats0.validate(data42))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentInternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeSpentExternally !== undefined){
let data43 = data.RealTimeSpentExternally;
if((!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))) && (data43 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentExternally",keyword:"type",params:{type: schema31.properties.RealTimeSpentExternally.type}});
errors++;
}
if(typeof data43 == "number"){
if(!(formats0.validate(data43))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentExternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeSpentQueue !== undefined){
let data44 = data.RealTimeSpentQueue;
if((!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))) && (data44 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentQueue",keyword:"type",params:{type: schema31.properties.RealTimeSpentQueue.type}});
errors++;
}
if(typeof data44 == "number"){
if(!(formats0.validate(data44))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentQueue",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpent !== undefined){
let data45 = data.TimeSpent;
if((!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))) && (data45 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpent",keyword:"type",params:{type: schema31.properties.TimeSpent.type}});
errors++;
}
if(typeof data45 == "number"){
if(!(formats0.validate(data45))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpent",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.HasAttachment !== undefined){
let data46 = data.HasAttachment;
if((typeof data46 !== "boolean") && (data46 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/HasAttachment",keyword:"type",params:{type: schema31.properties.HasAttachment.type}});
errors++;
}
}
if(data.NumReplies !== undefined){
let data47 = data.NumReplies;
if((!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))) && (data47 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NumReplies",keyword:"type",params:{type: schema31.properties.NumReplies.type}});
errors++;
}
if(typeof data47 == "number"){
if(!(formats0.validate(data47))){
(vErrors ??= []).push({instancePath:instancePath+"/NumReplies",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.NumMessages !== undefined){
let data48 = data.NumMessages;
if((!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))) && (data48 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/NumMessages",keyword:"type",params:{type: schema31.properties.NumMessages.type}});
errors++;
}
if(typeof data48 == "number"){
if(!(formats0.validate(data48))){
(vErrors ??= []).push({instancePath:instancePath+"/NumMessages",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.FromAddress !== undefined){
let data49 = data.FromAddress;
if((typeof data49 !== "string") && (data49 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FromAddress",keyword:"type",params:{type: schema31.properties.FromAddress.type}});
errors++;
}
}
if(data.ContactId !== undefined){
let data50 = data.ContactId;
if((!((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50)))) && (data50 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: schema31.properties.ContactId.type}});
errors++;
}
if(typeof data50 == "number"){
if(!(formats0.validate(data50))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactName !== undefined){
let data51 = data.ContactName;
if((typeof data51 !== "string") && (data51 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactName",keyword:"type",params:{type: schema31.properties.ContactName.type}});
errors++;
}
}
if(data.OwnedByAssociateId !== undefined){
let data52 = data.OwnedByAssociateId;
if((!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))) && (data52 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedByAssociateId",keyword:"type",params:{type: schema31.properties.OwnedByAssociateId.type}});
errors++;
}
if(typeof data52 == "number"){
if(!(formats0.validate(data52))){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedByAssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Language !== undefined){
let data53 = data.Language;
if((typeof data53 !== "string") && (data53 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Language",keyword:"type",params:{type: schema31.properties.Language.type}});
errors++;
}
}
if(data.Sentiment !== undefined){
let data54 = data.Sentiment;
if((!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))) && (data54 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Sentiment",keyword:"type",params:{type: schema31.properties.Sentiment.type}});
errors++;
}
if(typeof data54 == "number"){
if(!(formats0.validate(data54))){
(vErrors ??= []).push({instancePath:instancePath+"/Sentiment",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SentimentConfidence !== undefined){
let data55 = data.SentimentConfidence;
if((!((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55)))) && (data55 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SentimentConfidence",keyword:"type",params:{type: schema31.properties.SentimentConfidence.type}});
errors++;
}
if(typeof data55 == "number"){
if(!(formats0.validate(data55))){
(vErrors ??= []).push({instancePath:instancePath+"/SentimentConfidence",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleId !== undefined){
let data56 = data.SaleId;
if((!((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56)))) && (data56 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"type",params:{type: schema31.properties.SaleId.type}});
errors++;
}
if(typeof data56 == "number"){
if(!(formats0.validate(data56))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ProjectId !== undefined){
let data57 = data.ProjectId;
if((!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57)))) && (data57 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"type",params:{type: schema31.properties.ProjectId.type}});
errors++;
}
if(typeof data57 == "number"){
if(!(formats0.validate(data57))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleHeading !== undefined){
let data58 = data.SaleHeading;
if((typeof data58 !== "string") && (data58 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SaleHeading",keyword:"type",params:{type: schema31.properties.SaleHeading.type}});
errors++;
}
}
if(data.ProjectName !== undefined){
let data59 = data.ProjectName;
if((typeof data59 !== "string") && (data59 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectName",keyword:"type",params:{type: schema31.properties.ProjectName.type}});
errors++;
}
}
if(data.FormSubmissionId !== undefined){
let data60 = data.FormSubmissionId;
if((!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))) && (data60 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormSubmissionId",keyword:"type",params:{type: schema31.properties.FormSubmissionId.type}});
errors++;
}
if(typeof data60 == "number"){
if(!(formats0.validate(data60))){
(vErrors ??= []).push({instancePath:instancePath+"/FormSubmissionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketTypeId !== undefined){
let data61 = data.TicketTypeId;
if((!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))) && (data61 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketTypeId",keyword:"type",params:{type: schema31.properties.TicketTypeId.type}});
errors++;
}
if(typeof data61 == "number"){
if(!(formats0.validate(data61))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketTypeId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketTypeName !== undefined){
let data62 = data.TicketTypeName;
if((typeof data62 !== "string") && (data62 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketTypeName",keyword:"type",params:{type: schema31.properties.TicketTypeName.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data64 = data.FieldProperties;
if((!(data64 && typeof data64 == "object" && !Array.isArray(data64))) && (data64 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema31.properties.FieldProperties.type}});
errors++;
}
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key1 in data64){
let data65 = data64[key1];
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data65, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data64,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
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
if(data.TopicId !== undefined){
let data1 = data.TopicId;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"type",params:{type: schema26.properties.TopicId.type}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.User !== undefined){
if(!(validate66(data.User, {instancePath:instancePath+"/User",parentData:data,parentDataProperty:"User",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.Person !== undefined){
if(!(validate71(data.Person, {instancePath:instancePath+"/Person",parentData:data,parentDataProperty:"Person",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.CustomerAlias !== undefined){
let data4 = data.CustomerAlias;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerAlias",keyword:"type",params:{type: schema26.properties.CustomerAlias.type}});
errors++;
}
}
if(data.CustomerHost !== undefined){
let data5 = data.CustomerHost;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerHost",keyword:"type",params:{type: schema26.properties.CustomerHost.type}});
errors++;
}
}
if(data.CustomerName !== undefined){
let data6 = data.CustomerName;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerName",keyword:"type",params:{type: schema26.properties.CustomerName.type}});
errors++;
}
}
if(data.CustomerEmail !== undefined){
let data7 = data.CustomerEmail;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerEmail",keyword:"type",params:{type: schema26.properties.CustomerEmail.type}});
errors++;
}
}
if(data.CustomerPhone !== undefined){
let data8 = data.CustomerPhone;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerPhone",keyword:"type",params:{type: schema26.properties.CustomerPhone.type}});
errors++;
}
}
if(data.CustomerConsented !== undefined){
let data9 = data.CustomerConsented;
if((typeof data9 !== "boolean") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerConsented",keyword:"type",params:{type: schema26.properties.CustomerConsented.type}});
errors++;
}
}
if(data.CustomerCompanyName !== undefined){
let data10 = data.CustomerCompanyName;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerCompanyName",keyword:"type",params:{type: schema26.properties.CustomerCompanyName.type}});
errors++;
}
}
if(data.Status !== undefined){
let data11 = data.Status;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema26.properties.Status.type}});
errors++;
}
if(!(((((((((((((data11 === "Invalid") || (data11 === "PreChatForm")) || (data11 === "Faq")) || (data11 === "OfflineForm")) || (data11 === "InQueue")) || (data11 === "CustomerLast")) || (data11 === "UserLast")) || (data11 === "Finished")) || (data11 === "Deleted")) || (data11 === "Closed")) || (data11 === "RequestPosted")) || (data11 === "ClosedFromQueue")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"enum",params:{allowedValues: schema26.properties.Status.enum}});
errors++;
}
}
if(data.FirstMessage !== undefined){
let data12 = data.FirstMessage;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FirstMessage",keyword:"type",params:{type: schema26.properties.FirstMessage.type}});
errors++;
}
}
if(data.LastMessage !== undefined){
let data13 = data.LastMessage;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastMessage",keyword:"type",params:{type: schema26.properties.LastMessage.type}});
errors++;
}
}
if(data.WhenRequested !== undefined){
let data14 = data.WhenRequested;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"type",params:{type: schema26.properties.WhenRequested.type}});
errors++;
}
if(typeof data14 === "string"){
if(!(formats42(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.WhenStarted !== undefined){
let data15 = data.WhenStarted;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"type",params:{type: schema26.properties.WhenStarted.type}});
errors++;
}
if(typeof data15 === "string"){
if(!(formats42(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.WhenEnded !== undefined){
let data16 = data.WhenEnded;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"type",params:{type: schema26.properties.WhenEnded.type}});
errors++;
}
if(typeof data16 === "string"){
if(!(formats42(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.WhenIdle !== undefined){
let data17 = data.WhenIdle;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"type",params:{type: schema26.properties.WhenIdle.type}});
errors++;
}
if(typeof data17 === "string"){
if(!(formats42(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.WhenFetched !== undefined){
let data18 = data.WhenFetched;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"type",params:{type: schema26.properties.WhenFetched.type}});
errors++;
}
if(typeof data18 === "string"){
if(!(formats42(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.SessionKey !== undefined){
let data19 = data.SessionKey;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SessionKey",keyword:"type",params:{type: schema26.properties.SessionKey.type}});
errors++;
}
}
if(data.InitialQueuePos !== undefined){
let data20 = data.InitialQueuePos;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"type",params:{type: schema26.properties.InitialQueuePos.type}});
errors++;
}
if(typeof data20 == "number"){
if(!(formats0.validate(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertLevel !== undefined){
let data21 = data.AlertLevel;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"type",params:{type: schema26.properties.AlertLevel.type}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data22 = data.Rank;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: schema26.properties.Rank.type}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Flags !== undefined){
let data23 = data.Flags;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"type",params:{type: schema26.properties.Flags.type}});
errors++;
}
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"pattern",params:{pattern: "^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"}});
errors++;
}
}
}
if(data.Contact !== undefined){
if(!(validate75(data.Contact, {instancePath:instancePath+"/Contact",parentData:data,parentDataProperty:"Contact",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.Project !== undefined){
if(!(validate80(data.Project, {instancePath:instancePath+"/Project",parentData:data,parentDataProperty:"Project",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.Sale !== undefined){
if(!(validate84(data.Sale, {instancePath:instancePath+"/Sale",parentData:data,parentDataProperty:"Sale",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.Ticket !== undefined){
if(!(validate88(data.Ticket, {instancePath:instancePath+"/Ticket",parentData:data,parentDataProperty:"Ticket",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.TransferTo !== undefined){
if(!(validate66(data.TransferTo, {instancePath:instancePath+"/TransferTo",parentData:data,parentDataProperty:"TransferTo",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.ChatbotIsActive !== undefined){
let data29 = data.ChatbotIsActive;
if((typeof data29 !== "boolean") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatbotIsActive",keyword:"type",params:{type: schema26.properties.ChatbotIsActive.type}});
errors++;
}
}
if(data.Rating !== undefined){
let data30 = data.Rating;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"type",params:{type: schema26.properties.Rating.type}});
errors++;
}
if(typeof data30 == "number"){
if(!(formats0.validate(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data32 = data.FieldProperties;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema26.properties.FieldProperties.type}});
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key1 in data32){
let data33 = data32[key1];
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data33, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
if(data._Links !== undefined){
let data34 = data._Links;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/_Links",keyword:"type",params:{type: schema26.properties._Links.type}});
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
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.ChatSessionEntity = validate95;
const schema32 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":["integer","null"],"format":"int32"},"TopicId":{"type":["integer","null"],"format":"int32"},"User":{"$ref":"Associate"},"Person":{"$ref":"Person"},"CustomerAlias":{"type":["string","null"]},"CustomerHost":{"type":["string","null"]},"CustomerName":{"type":["string","null"]},"CustomerEmail":{"type":["string","null"]},"CustomerPhone":{"type":["string","null"]},"CustomerConsented":{"type":["boolean","null"]},"CustomerCompanyName":{"type":["string","null"]},"Status":{"type":["string","null"],"enum":["Invalid","PreChatForm","Faq","OfflineForm","InQueue","CustomerLast","UserLast","Finished","Deleted","Closed","RequestPosted","ClosedFromQueue",null]},"FirstMessage":{"type":["string","null"]},"LastMessage":{"type":["string","null"]},"WhenRequested":{"type":["string","null"],"format":"date-time"},"WhenStarted":{"type":["string","null"],"format":"date-time"},"WhenEnded":{"type":["string","null"],"format":"date-time"},"WhenIdle":{"type":["string","null"],"format":"date-time"},"WhenFetched":{"type":["string","null"],"format":"date-time"},"SessionKey":{"type":["string","null"]},"InitialQueuePos":{"type":["integer","null"],"format":"int32"},"AlertLevel":{"type":["integer","null"],"format":"int32"},"Rank":{"type":["integer","null"],"format":"int32"},"Flags":{"type":["string","null"],"pattern":"^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"},"Contact":{"$ref":"Contact"},"Project":{"$ref":"Project"},"Sale":{"$ref":"Sale"},"Ticket":{"$ref":"Ticket"},"TransferTo":{"$ref":"Associate"},"ChatbotIsActive":{"type":["boolean","null"]},"Rating":{"type":["integer","null"],"format":"int32"},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["ChatSessionId","TopicId","User","Person","CustomerAlias","CustomerHost","CustomerName","CustomerEmail","CustomerPhone","CustomerConsented","CustomerCompanyName","Status","FirstMessage","LastMessage","WhenRequested","WhenStarted","WhenEnded","WhenIdle","WhenFetched","SessionKey","InitialQueuePos","AlertLevel","Rank","Flags","Contact","Project","Sale","Ticket","TransferTo","ChatbotIsActive","Rating","TableRight","FieldProperties"],"additionalProperties":false,"$id":"ChatSessionEntity"};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
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
if(!(func1.call(schema32.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.ChatSessionId !== undefined){
let data0 = data.ChatSessionId;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"type",params:{type: schema32.properties.ChatSessionId.type}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ChatSessionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TopicId !== undefined){
let data1 = data.TopicId;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"type",params:{type: schema32.properties.TopicId.type}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.User !== undefined){
if(!(validate66(data.User, {instancePath:instancePath+"/User",parentData:data,parentDataProperty:"User",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.Person !== undefined){
if(!(validate71(data.Person, {instancePath:instancePath+"/Person",parentData:data,parentDataProperty:"Person",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.CustomerAlias !== undefined){
let data4 = data.CustomerAlias;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerAlias",keyword:"type",params:{type: schema32.properties.CustomerAlias.type}});
errors++;
}
}
if(data.CustomerHost !== undefined){
let data5 = data.CustomerHost;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerHost",keyword:"type",params:{type: schema32.properties.CustomerHost.type}});
errors++;
}
}
if(data.CustomerName !== undefined){
let data6 = data.CustomerName;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerName",keyword:"type",params:{type: schema32.properties.CustomerName.type}});
errors++;
}
}
if(data.CustomerEmail !== undefined){
let data7 = data.CustomerEmail;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerEmail",keyword:"type",params:{type: schema32.properties.CustomerEmail.type}});
errors++;
}
}
if(data.CustomerPhone !== undefined){
let data8 = data.CustomerPhone;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerPhone",keyword:"type",params:{type: schema32.properties.CustomerPhone.type}});
errors++;
}
}
if(data.CustomerConsented !== undefined){
let data9 = data.CustomerConsented;
if((typeof data9 !== "boolean") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerConsented",keyword:"type",params:{type: schema32.properties.CustomerConsented.type}});
errors++;
}
}
if(data.CustomerCompanyName !== undefined){
let data10 = data.CustomerCompanyName;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerCompanyName",keyword:"type",params:{type: schema32.properties.CustomerCompanyName.type}});
errors++;
}
}
if(data.Status !== undefined){
let data11 = data.Status;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema32.properties.Status.type}});
errors++;
}
if(!(((((((((((((data11 === "Invalid") || (data11 === "PreChatForm")) || (data11 === "Faq")) || (data11 === "OfflineForm")) || (data11 === "InQueue")) || (data11 === "CustomerLast")) || (data11 === "UserLast")) || (data11 === "Finished")) || (data11 === "Deleted")) || (data11 === "Closed")) || (data11 === "RequestPosted")) || (data11 === "ClosedFromQueue")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"enum",params:{allowedValues: schema32.properties.Status.enum}});
errors++;
}
}
if(data.FirstMessage !== undefined){
let data12 = data.FirstMessage;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FirstMessage",keyword:"type",params:{type: schema32.properties.FirstMessage.type}});
errors++;
}
}
if(data.LastMessage !== undefined){
let data13 = data.LastMessage;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastMessage",keyword:"type",params:{type: schema32.properties.LastMessage.type}});
errors++;
}
}
if(data.WhenRequested !== undefined){
let data14 = data.WhenRequested;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"type",params:{type: schema32.properties.WhenRequested.type}});
errors++;
}
if(typeof data14 === "string"){
if(!(formats42(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.WhenStarted !== undefined){
let data15 = data.WhenStarted;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"type",params:{type: schema32.properties.WhenStarted.type}});
errors++;
}
if(typeof data15 === "string"){
if(!(formats42(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.WhenEnded !== undefined){
let data16 = data.WhenEnded;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"type",params:{type: schema32.properties.WhenEnded.type}});
errors++;
}
if(typeof data16 === "string"){
if(!(formats42(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.WhenIdle !== undefined){
let data17 = data.WhenIdle;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"type",params:{type: schema32.properties.WhenIdle.type}});
errors++;
}
if(typeof data17 === "string"){
if(!(formats42(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.WhenFetched !== undefined){
let data18 = data.WhenFetched;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"type",params:{type: schema32.properties.WhenFetched.type}});
errors++;
}
if(typeof data18 === "string"){
if(!(formats42(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.SessionKey !== undefined){
let data19 = data.SessionKey;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SessionKey",keyword:"type",params:{type: schema32.properties.SessionKey.type}});
errors++;
}
}
if(data.InitialQueuePos !== undefined){
let data20 = data.InitialQueuePos;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"type",params:{type: schema32.properties.InitialQueuePos.type}});
errors++;
}
if(typeof data20 == "number"){
if(!(formats0.validate(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertLevel !== undefined){
let data21 = data.AlertLevel;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"type",params:{type: schema32.properties.AlertLevel.type}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data22 = data.Rank;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: schema32.properties.Rank.type}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Flags !== undefined){
let data23 = data.Flags;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"type",params:{type: schema32.properties.Flags.type}});
errors++;
}
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"pattern",params:{pattern: "^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"}});
errors++;
}
}
}
if(data.Contact !== undefined){
if(!(validate75(data.Contact, {instancePath:instancePath+"/Contact",parentData:data,parentDataProperty:"Contact",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.Project !== undefined){
if(!(validate80(data.Project, {instancePath:instancePath+"/Project",parentData:data,parentDataProperty:"Project",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.Sale !== undefined){
if(!(validate84(data.Sale, {instancePath:instancePath+"/Sale",parentData:data,parentDataProperty:"Sale",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.Ticket !== undefined){
if(!(validate88(data.Ticket, {instancePath:instancePath+"/Ticket",parentData:data,parentDataProperty:"Ticket",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.TransferTo !== undefined){
if(!(validate66(data.TransferTo, {instancePath:instancePath+"/TransferTo",parentData:data,parentDataProperty:"TransferTo",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.ChatbotIsActive !== undefined){
let data29 = data.ChatbotIsActive;
if((typeof data29 !== "boolean") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChatbotIsActive",keyword:"type",params:{type: schema32.properties.ChatbotIsActive.type}});
errors++;
}
}
if(data.Rating !== undefined){
let data30 = data.Rating;
if((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"type",params:{type: schema32.properties.Rating.type}});
errors++;
}
if(typeof data30 == "number"){
if(!(formats0.validate(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data32 = data.FieldProperties;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema32.properties.FieldProperties.type}});
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key1 in data32){
let data33 = data32[key1];
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data33, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.Contact = validate75;

exports.FieldProperty = validate56;

exports.FieldRight = validate57;

exports.LocalizedField = validate53;

exports.Person = validate71;

exports.Project = validate80;

exports.Sale = validate84;

exports.StructuredAddress = validate61;

exports.TableRight = validate54;

exports.Ticket = validate88;

return exports;
}

export function createRequestValidators(formats) {
const exports = {};
exports.Address = validate52;
const schema19 = {"type":["object","null"],"properties":{"Wgs84Latitude":{"type":"number","format":"double"},"Wgs84Longitude":{"type":"number","format":"double"},"LocalizedAddress":{"type":["array","null"],"items":{"type":"array","items":{"type":"object","$ref":"LocalizedField"}}},"Street":{"$ref":"StructuredAddress"},"Postal":{"$ref":"StructuredAddress"},"Formatted":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"Address"};
const schema20 = {"type":["object","null"],"properties":{"Name":{"type":["string","null"]},"Value":{"type":["string","null"]},"Tooltip":{"type":["string","null"]},"Label":{"type":["string","null"]},"ValueLength":{"type":"integer","format":"int32"},"AddressType":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"LocalizedField"};
const formats0 = formats.int32;
const schema21 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"$id":"TableRight"};

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
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema21.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema21.properties.Reason.type}});
errors++;
}
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"Mask":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":["object","null"],"properties":{"FieldRight":{"$ref":"FieldRight"},"FieldType":{"type":["string","null"]},"FieldLength":{"type":"integer","format":"int32"}},"$id":"FieldProperty"};
const schema23 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"$id":"FieldRight"};

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
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema23.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema23.properties.Reason.type}});
errors++;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"Mask":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.FieldRight !== undefined){
if(!(validate57(data.FieldRight, {instancePath:instancePath+"/FieldRight",parentData:data,parentDataProperty:"FieldRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.FieldType !== undefined){
let data1 = data.FieldType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldType",keyword:"type",params:{type: schema22.properties.FieldType.type}});
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"FieldRight":true,"FieldType":true,"FieldLength":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.Name !== undefined){
let data0 = data.Name;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema20.properties.Name.type}});
errors++;
}
}
if(data.Value !== undefined){
let data1 = data.Value;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Value",keyword:"type",params:{type: schema20.properties.Value.type}});
errors++;
}
}
if(data.Tooltip !== undefined){
let data2 = data.Tooltip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema20.properties.Tooltip.type}});
errors++;
}
}
if(data.Label !== undefined){
let data3 = data.Label;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Label",keyword:"type",params:{type: schema20.properties.Label.type}});
errors++;
}
}
if(data.ValueLength !== undefined){
let data4 = data.ValueLength;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/ValueLength",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ValueLength",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AddressType !== undefined){
let data5 = data.AddressType;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AddressType",keyword:"type",params:{type: schema20.properties.AddressType.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data7 = data.FieldProperties;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema20.properties.FieldProperties.type}});
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data8, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"Name":true,"Value":true,"Tooltip":true,"Label":true,"ValueLength":true,"AddressType":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":["object","null"],"properties":{"AtypeIdx":{"type":["string","null"],"enum":["Unknown","ContactPostalAddress","ContactStreetAddress","PersonPrivateAddress","QuoteBillingAddress","QuoteShippingAddress",null]},"Address1":{"type":["string","null"]},"Address2":{"type":["string","null"]},"Address3":{"type":["string","null"]},"City":{"type":["string","null"]},"County":{"type":["string","null"]},"State":{"type":["string","null"]},"Zipcode":{"type":["string","null"]},"Formatted":{"type":["string","null"]}},"$id":"StructuredAddress"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema24.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.AtypeIdx !== undefined){
let data0 = data.AtypeIdx;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AtypeIdx",keyword:"type",params:{type: schema24.properties.AtypeIdx.type}});
errors++;
}
if(!(((((((data0 === "Unknown") || (data0 === "ContactPostalAddress")) || (data0 === "ContactStreetAddress")) || (data0 === "PersonPrivateAddress")) || (data0 === "QuoteBillingAddress")) || (data0 === "QuoteShippingAddress")) || (data0 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/AtypeIdx",keyword:"enum",params:{allowedValues: schema24.properties.AtypeIdx.enum}});
errors++;
}
}
if(data.Address1 !== undefined){
let data1 = data.Address1;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Address1",keyword:"type",params:{type: schema24.properties.Address1.type}});
errors++;
}
}
if(data.Address2 !== undefined){
let data2 = data.Address2;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Address2",keyword:"type",params:{type: schema24.properties.Address2.type}});
errors++;
}
}
if(data.Address3 !== undefined){
let data3 = data.Address3;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Address3",keyword:"type",params:{type: schema24.properties.Address3.type}});
errors++;
}
}
if(data.City !== undefined){
let data4 = data.City;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/City",keyword:"type",params:{type: schema24.properties.City.type}});
errors++;
}
}
if(data.County !== undefined){
let data5 = data.County;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/County",keyword:"type",params:{type: schema24.properties.County.type}});
errors++;
}
}
if(data.State !== undefined){
let data6 = data.State;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/State",keyword:"type",params:{type: schema24.properties.State.type}});
errors++;
}
}
if(data.Zipcode !== undefined){
let data7 = data.Zipcode;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Zipcode",keyword:"type",params:{type: schema24.properties.Zipcode.type}});
errors++;
}
}
if(data.Formatted !== undefined){
let data8 = data.Formatted;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Formatted",keyword:"type",params:{type: schema24.properties.Formatted.type}});
errors++;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"AtypeIdx":true,"Address1":true,"Address2":true,"Address3":true,"City":true,"County":true,"State":true,"Zipcode":true,"Formatted":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.Wgs84Latitude !== undefined){
if(!(typeof data.Wgs84Latitude == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/Wgs84Latitude",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.Wgs84Longitude !== undefined){
if(!(typeof data.Wgs84Longitude == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/Wgs84Longitude",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.LocalizedAddress !== undefined){
let data2 = data.LocalizedAddress;
if((!(Array.isArray(data2))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LocalizedAddress",keyword:"type",params:{type: schema19.properties.LocalizedAddress.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/LocalizedAddress/" + i0+"/" + i1,keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate53(data4, {instancePath:instancePath+"/LocalizedAddress/" + i0+"/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LocalizedAddress/" + i0,keyword:"type",params:{type: "array"}});
errors++;
}
}
}
}
if(data.Street !== undefined){
if(!(validate61(data.Street, {instancePath:instancePath+"/Street",parentData:data,parentDataProperty:"Street",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.Postal !== undefined){
if(!(validate61(data.Postal, {instancePath:instancePath+"/Postal",parentData:data,parentDataProperty:"Postal",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate61.errors);
errors = vErrors.length;
}
}
if(data.Formatted !== undefined){
let data7 = data.Formatted;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Formatted",keyword:"type",params:{type: schema19.properties.Formatted.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data9 = data.FieldProperties;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema19.properties.FieldProperties.type}});
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key0 in data9){
let data10 = data9[key0];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data10, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"Wgs84Latitude":true,"Wgs84Longitude":true,"LocalizedAddress":true,"Street":true,"Postal":true,"Formatted":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

exports.Associate = validate66;
const schema25 = {"type":["object","null"],"properties":{"AssociateId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"PersonId":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"Tooltip":{"type":["string","null"]},"Type":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"GroupIdx":{"type":"integer","format":"int32"},"FullName":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"Deleted":{"type":"boolean"},"EjUserId":{"type":"integer","format":"int32"},"UserName":{"type":["string","null"]},"ExtraFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"CustomFields":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"Associate"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema25.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema25.properties.Name.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Tooltip",keyword:"type",params:{type: schema25.properties.Tooltip.type}});
errors++;
}
}
if(data.Type !== undefined){
let data5 = data.Type;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema25.properties.Type.type}});
errors++;
}
if(!(((((((data5 === "Unknown") || (data5 === "InternalAssociate")) || (data5 === "ResourceAssociate")) || (data5 === "ExternalAssociate")) || (data5 === "AnonymousAssociate")) || (data5 === "SystemAssociate")) || (data5 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"enum",params:{allowedValues: schema25.properties.Type.enum}});
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
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema25.properties.FullName.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data8 = data.FormalName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema25.properties.FormalName.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema25.properties.UserName.type}});
errors++;
}
}
if(data.ExtraFields !== undefined){
let data12 = data.ExtraFields;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields",keyword:"type",params:{type: schema25.properties.ExtraFields.type}});
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key0 in data12){
let data13 = data12[key0];
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ExtraFields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema25.properties.ExtraFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.CustomFields !== undefined){
let data14 = data.CustomFields;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields",keyword:"type",params:{type: schema25.properties.CustomFields.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomFields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema25.properties.CustomFields.additionalProperties.type}});
errors++;
}
}
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data17 = data.FieldProperties;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema25.properties.FieldProperties.type}});
errors++;
}
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
let data18 = data17[key2];
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data18, {instancePath:instancePath+"/FieldProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"AssociateId":true,"Name":true,"PersonId":true,"Rank":true,"Tooltip":true,"Type":true,"GroupIdx":true,"FullName":true,"FormalName":true,"Deleted":true,"EjUserId":true,"UserName":true,"ExtraFields":true,"CustomFields":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

exports.ChatSessionEntityWithLinks = validate69;
const schema26 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"TopicId":{"type":"integer","format":"int32"},"User":{"$ref":"Associate"},"Person":{"$ref":"Person"},"CustomerAlias":{"type":["string","null"]},"CustomerHost":{"type":["string","null"]},"CustomerName":{"type":["string","null"]},"CustomerEmail":{"type":["string","null"]},"CustomerPhone":{"type":["string","null"]},"CustomerConsented":{"type":"boolean"},"CustomerCompanyName":{"type":["string","null"]},"Status":{"type":["string","null"],"enum":["Invalid","PreChatForm","Faq","OfflineForm","InQueue","CustomerLast","UserLast","Finished","Deleted","Closed","RequestPosted","ClosedFromQueue",null]},"FirstMessage":{"type":["string","null"]},"LastMessage":{"type":["string","null"]},"WhenRequested":{"type":"string","format":"date-time"},"WhenStarted":{"type":"string","format":"date-time"},"WhenEnded":{"type":"string","format":"date-time"},"WhenIdle":{"type":"string","format":"date-time"},"WhenFetched":{"type":"string","format":"date-time"},"SessionKey":{"type":["string","null"]},"InitialQueuePos":{"type":"integer","format":"int32"},"AlertLevel":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"Flags":{"type":["string","integer","null"],"pattern":"^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"},"Contact":{"$ref":"Contact"},"Project":{"$ref":"Project"},"Sale":{"$ref":"Sale"},"Ticket":{"$ref":"Ticket"},"TransferTo":{"$ref":"Associate"},"ChatbotIsActive":{"type":"boolean"},"Rating":{"type":"integer","format":"int32"}},"$id":"ChatSessionEntityWithLinks"};
const formats42 = formats["date-time"];
const schema27 = {"type":["object","null"],"properties":{"Position":{"type":["string","null"]},"PersonId":{"type":"integer","format":"int32"},"Mrmrs":{"type":["string","null"]},"Firstname":{"type":["string","null"]},"Lastname":{"type":["string","null"]},"MiddleName":{"type":["string","null"]},"Title":{"type":["string","null"]},"Description":{"type":["string","null"]},"Email":{"type":["string","null"]},"FullName":{"type":["string","null"]},"DirectPhone":{"type":["string","null"]},"FormalName":{"type":["string","null"]},"CountryId":{"type":"integer","format":"int32"},"ContactId":{"type":"integer","format":"int32"},"ContactName":{"type":["string","null"]},"Retired":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"ActiveInterests":{"type":"integer","format":"int32"},"ContactDepartment":{"type":["string","null"]},"ContactCountryId":{"type":"integer","format":"int32"},"ContactOrgNr":{"type":["string","null"]},"FaxPhone":{"type":["string","null"]},"MobilePhone":{"type":["string","null"]},"ContactPhone":{"type":["string","null"]},"AssociateName":{"type":["string","null"]},"AssociateId":{"type":"integer","format":"int32"},"UsePersonAddress":{"type":"boolean"},"ContactFax":{"type":["string","null"]},"Kanafname":{"type":["string","null"]},"Kanalname":{"type":["string","null"]},"Post1":{"type":["string","null"]},"Post2":{"type":["string","null"]},"Post3":{"type":["string","null"]},"EmailName":{"type":["string","null"]},"ContactFullName":{"type":["string","null"]},"ActiveErpLinks":{"type":"integer","format":"int32"},"TicketPriorityId":{"type":"integer","format":"int32"},"SupportLanguageId":{"type":"integer","format":"int32"},"SupportAssociateId":{"type":"integer","format":"int32"},"CategoryName":{"type":["string","null"]},"PersonNumber":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"Person"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema27.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Position !== undefined){
let data0 = data.Position;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Position",keyword:"type",params:{type: schema27.properties.Position.type}});
errors++;
}
}
if(data.PersonId !== undefined){
let data1 = data.PersonId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Mrmrs !== undefined){
let data2 = data.Mrmrs;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mrmrs",keyword:"type",params:{type: schema27.properties.Mrmrs.type}});
errors++;
}
}
if(data.Firstname !== undefined){
let data3 = data.Firstname;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Firstname",keyword:"type",params:{type: schema27.properties.Firstname.type}});
errors++;
}
}
if(data.Lastname !== undefined){
let data4 = data.Lastname;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Lastname",keyword:"type",params:{type: schema27.properties.Lastname.type}});
errors++;
}
}
if(data.MiddleName !== undefined){
let data5 = data.MiddleName;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MiddleName",keyword:"type",params:{type: schema27.properties.MiddleName.type}});
errors++;
}
}
if(data.Title !== undefined){
let data6 = data.Title;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Title",keyword:"type",params:{type: schema27.properties.Title.type}});
errors++;
}
}
if(data.Description !== undefined){
let data7 = data.Description;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema27.properties.Description.type}});
errors++;
}
}
if(data.Email !== undefined){
let data8 = data.Email;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Email",keyword:"type",params:{type: schema27.properties.Email.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data9 = data.FullName;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema27.properties.FullName.type}});
errors++;
}
}
if(data.DirectPhone !== undefined){
let data10 = data.DirectPhone;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DirectPhone",keyword:"type",params:{type: schema27.properties.DirectPhone.type}});
errors++;
}
}
if(data.FormalName !== undefined){
let data11 = data.FormalName;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormalName",keyword:"type",params:{type: schema27.properties.FormalName.type}});
errors++;
}
}
if(data.CountryId !== undefined){
let data12 = data.CountryId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactId !== undefined){
let data13 = data.ContactId;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data13 == "number"){
if(!(formats0.validate(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactName !== undefined){
let data14 = data.ContactName;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactName",keyword:"type",params:{type: schema27.properties.ContactName.type}});
errors++;
}
}
if(data.Retired !== undefined){
let data15 = data.Retired;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/Retired",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data15 == "number"){
if(!(formats0.validate(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/Retired",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data16 = data.Rank;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data16 == "number"){
if(!(formats0.validate(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ActiveInterests !== undefined){
let data17 = data.ActiveInterests;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveInterests",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveInterests",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactDepartment !== undefined){
let data18 = data.ContactDepartment;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactDepartment",keyword:"type",params:{type: schema27.properties.ContactDepartment.type}});
errors++;
}
}
if(data.ContactCountryId !== undefined){
let data19 = data.ContactCountryId;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactCountryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data19 == "number"){
if(!(formats0.validate(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactCountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactOrgNr !== undefined){
let data20 = data.ContactOrgNr;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactOrgNr",keyword:"type",params:{type: schema27.properties.ContactOrgNr.type}});
errors++;
}
}
if(data.FaxPhone !== undefined){
let data21 = data.FaxPhone;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FaxPhone",keyword:"type",params:{type: schema27.properties.FaxPhone.type}});
errors++;
}
}
if(data.MobilePhone !== undefined){
let data22 = data.MobilePhone;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/MobilePhone",keyword:"type",params:{type: schema27.properties.MobilePhone.type}});
errors++;
}
}
if(data.ContactPhone !== undefined){
let data23 = data.ContactPhone;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactPhone",keyword:"type",params:{type: schema27.properties.ContactPhone.type}});
errors++;
}
}
if(data.AssociateName !== undefined){
let data24 = data.AssociateName;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateName",keyword:"type",params:{type: schema27.properties.AssociateName.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data25 = data.AssociateId;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data25 == "number"){
if(!(formats0.validate(data25))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.UsePersonAddress !== undefined){
if(typeof data.UsePersonAddress !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/UsePersonAddress",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ContactFax !== undefined){
let data27 = data.ContactFax;
if((typeof data27 !== "string") && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactFax",keyword:"type",params:{type: schema27.properties.ContactFax.type}});
errors++;
}
}
if(data.Kanafname !== undefined){
let data28 = data.Kanafname;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Kanafname",keyword:"type",params:{type: schema27.properties.Kanafname.type}});
errors++;
}
}
if(data.Kanalname !== undefined){
let data29 = data.Kanalname;
if((typeof data29 !== "string") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Kanalname",keyword:"type",params:{type: schema27.properties.Kanalname.type}});
errors++;
}
}
if(data.Post1 !== undefined){
let data30 = data.Post1;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Post1",keyword:"type",params:{type: schema27.properties.Post1.type}});
errors++;
}
}
if(data.Post2 !== undefined){
let data31 = data.Post2;
if((typeof data31 !== "string") && (data31 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Post2",keyword:"type",params:{type: schema27.properties.Post2.type}});
errors++;
}
}
if(data.Post3 !== undefined){
let data32 = data.Post3;
if((typeof data32 !== "string") && (data32 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Post3",keyword:"type",params:{type: schema27.properties.Post3.type}});
errors++;
}
}
if(data.EmailName !== undefined){
let data33 = data.EmailName;
if((typeof data33 !== "string") && (data33 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EmailName",keyword:"type",params:{type: schema27.properties.EmailName.type}});
errors++;
}
}
if(data.ContactFullName !== undefined){
let data34 = data.ContactFullName;
if((typeof data34 !== "string") && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactFullName",keyword:"type",params:{type: schema27.properties.ContactFullName.type}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data35 = data.ActiveErpLinks;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data35 == "number"){
if(!(formats0.validate(data35))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketPriorityId !== undefined){
let data36 = data.TicketPriorityId;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketPriorityId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data36 == "number"){
if(!(formats0.validate(data36))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketPriorityId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SupportLanguageId !== undefined){
let data37 = data.SupportLanguageId;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/SupportLanguageId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data37 == "number"){
if(!(formats0.validate(data37))){
(vErrors ??= []).push({instancePath:instancePath+"/SupportLanguageId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SupportAssociateId !== undefined){
let data38 = data.SupportAssociateId;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/SupportAssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data38 == "number"){
if(!(formats0.validate(data38))){
(vErrors ??= []).push({instancePath:instancePath+"/SupportAssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CategoryName !== undefined){
let data39 = data.CategoryName;
if((typeof data39 !== "string") && (data39 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryName",keyword:"type",params:{type: schema27.properties.CategoryName.type}});
errors++;
}
}
if(data.PersonNumber !== undefined){
let data40 = data.PersonNumber;
if((typeof data40 !== "string") && (data40 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonNumber",keyword:"type",params:{type: schema27.properties.PersonNumber.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data42 = data.FieldProperties;
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema27.properties.FieldProperties.type}});
errors++;
}
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key0 in data42){
let data43 = data42[key0];
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data43, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data42,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"Position":true,"PersonId":true,"Mrmrs":true,"Firstname":true,"Lastname":true,"MiddleName":true,"Title":true,"Description":true,"Email":true,"FullName":true,"DirectPhone":true,"FormalName":true,"CountryId":true,"ContactId":true,"ContactName":true,"Retired":true,"Rank":true,"ActiveInterests":true,"ContactDepartment":true,"ContactCountryId":true,"ContactOrgNr":true,"FaxPhone":true,"MobilePhone":true,"ContactPhone":true,"AssociateName":true,"AssociateId":true,"UsePersonAddress":true,"ContactFax":true,"Kanafname":true,"Kanalname":true,"Post1":true,"Post2":true,"Post3":true,"EmailName":true,"ContactFullName":true,"ActiveErpLinks":true,"TicketPriorityId":true,"SupportLanguageId":true,"SupportAssociateId":true,"CategoryName":true,"PersonNumber":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":["object","null"],"properties":{"ContactId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"OrgNr":{"type":["string","null"]},"Department":{"type":["string","null"]},"URL":{"type":["string","null"]},"City":{"type":["string","null"]},"DirectPhone":{"type":["string","null"]},"AssociateId":{"type":"integer","format":"int32"},"CountryId":{"type":"integer","format":"int32"},"EmailAddress":{"type":["string","null"]},"Kananame":{"type":["string","null"]},"EmailAddressName":{"type":["string","null"]},"URLName":{"type":["string","null"]},"AssociateFullName":{"type":["string","null"]},"BusinessName":{"type":["string","null"]},"CategoryName":{"type":["string","null"]},"CountryName":{"type":["string","null"]},"Address":{"$ref":"Address"},"FormattedAddress":{"type":["string","null"]},"FullName":{"type":["string","null"]},"IsOwnerContact":{"type":"boolean"},"ActiveErpLinks":{"type":"integer","format":"int32"},"Number1":{"type":["string","null"]},"Number2":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"Contact"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
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
if(data.ContactId !== undefined){
let data0 = data.ContactId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
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
if(data.OrgNr !== undefined){
let data2 = data.OrgNr;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OrgNr",keyword:"type",params:{type: schema28.properties.OrgNr.type}});
errors++;
}
}
if(data.Department !== undefined){
let data3 = data.Department;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Department",keyword:"type",params:{type: schema28.properties.Department.type}});
errors++;
}
}
if(data.URL !== undefined){
let data4 = data.URL;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URL",keyword:"type",params:{type: schema28.properties.URL.type}});
errors++;
}
}
if(data.City !== undefined){
let data5 = data.City;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/City",keyword:"type",params:{type: schema28.properties.City.type}});
errors++;
}
}
if(data.DirectPhone !== undefined){
let data6 = data.DirectPhone;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DirectPhone",keyword:"type",params:{type: schema28.properties.DirectPhone.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data7 = data.AssociateId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CountryId !== undefined){
let data8 = data.CountryId;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data8 == "number"){
if(!(formats0.validate(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EmailAddress !== undefined){
let data9 = data.EmailAddress;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EmailAddress",keyword:"type",params:{type: schema28.properties.EmailAddress.type}});
errors++;
}
}
if(data.Kananame !== undefined){
let data10 = data.Kananame;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Kananame",keyword:"type",params:{type: schema28.properties.Kananame.type}});
errors++;
}
}
if(data.EmailAddressName !== undefined){
let data11 = data.EmailAddressName;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EmailAddressName",keyword:"type",params:{type: schema28.properties.EmailAddressName.type}});
errors++;
}
}
if(data.URLName !== undefined){
let data12 = data.URLName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URLName",keyword:"type",params:{type: schema28.properties.URLName.type}});
errors++;
}
}
if(data.AssociateFullName !== undefined){
let data13 = data.AssociateFullName;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateFullName",keyword:"type",params:{type: schema28.properties.AssociateFullName.type}});
errors++;
}
}
if(data.BusinessName !== undefined){
let data14 = data.BusinessName;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BusinessName",keyword:"type",params:{type: schema28.properties.BusinessName.type}});
errors++;
}
}
if(data.CategoryName !== undefined){
let data15 = data.CategoryName;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryName",keyword:"type",params:{type: schema28.properties.CategoryName.type}});
errors++;
}
}
if(data.CountryName !== undefined){
let data16 = data.CountryName;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CountryName",keyword:"type",params:{type: schema28.properties.CountryName.type}});
errors++;
}
}
if(data.Address !== undefined){
if(!(validate52(data.Address, {instancePath:instancePath+"/Address",parentData:data,parentDataProperty:"Address",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.FormattedAddress !== undefined){
let data18 = data.FormattedAddress;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FormattedAddress",keyword:"type",params:{type: schema28.properties.FormattedAddress.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data19 = data.FullName;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema28.properties.FullName.type}});
errors++;
}
}
if(data.IsOwnerContact !== undefined){
if(typeof data.IsOwnerContact !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/IsOwnerContact",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data21 = data.ActiveErpLinks;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Number1 !== undefined){
let data22 = data.Number1;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Number1",keyword:"type",params:{type: schema28.properties.Number1.type}});
errors++;
}
}
if(data.Number2 !== undefined){
let data23 = data.Number2;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Number2",keyword:"type",params:{type: schema28.properties.Number2.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data25 = data.FieldProperties;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema28.properties.FieldProperties.type}});
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key0 in data25){
let data26 = data25[key0];
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data26, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"ContactId":true,"Name":true,"OrgNr":true,"Department":true,"URL":true,"City":true,"DirectPhone":true,"AssociateId":true,"CountryId":true,"EmailAddress":true,"Kananame":true,"EmailAddressName":true,"URLName":true,"AssociateFullName":true,"BusinessName":true,"CategoryName":true,"CountryName":true,"Address":true,"FormattedAddress":true,"FullName":true,"IsOwnerContact":true,"ActiveErpLinks":true,"Number1":true,"Number2":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":["object","null"],"properties":{"ProjectId":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"Description":{"type":["string","null"]},"URL":{"type":["string","null"]},"Type":{"type":["string","null"]},"AssociateId":{"type":"integer","format":"int32"},"AssociateFullName":{"type":["string","null"]},"TypeId":{"type":"integer","format":"int32"},"Updated":{"type":"string","format":"date-time"},"StatusId":{"type":"integer","format":"int32"},"Status":{"type":["string","null"]},"TextId":{"type":"integer","format":"int32"},"PublishTo":{"type":"string","format":"date-time"},"PublishFrom":{"type":"string","format":"date-time"},"IsPublished":{"type":"boolean"},"URLName":{"type":["string","null"]},"ProjectNumber":{"type":["string","null"]},"ActiveErpLinks":{"type":"integer","format":"int32"},"EventId":{"type":"integer","format":"int32"},"StartDate":{"type":"string","format":"date-time"},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"Project"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema29.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ProjectId !== undefined){
let data0 = data.ProjectId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Name !== undefined){
let data1 = data.Name;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema29.properties.Name.type}});
errors++;
}
}
if(data.Description !== undefined){
let data2 = data.Description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema29.properties.Description.type}});
errors++;
}
}
if(data.URL !== undefined){
let data3 = data.URL;
if((typeof data3 !== "string") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URL",keyword:"type",params:{type: schema29.properties.URL.type}});
errors++;
}
}
if(data.Type !== undefined){
let data4 = data.Type;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema29.properties.Type.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data5 = data.AssociateId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AssociateFullName !== undefined){
let data6 = data.AssociateFullName;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateFullName",keyword:"type",params:{type: schema29.properties.AssociateFullName.type}});
errors++;
}
}
if(data.TypeId !== undefined){
let data7 = data.TypeId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/TypeId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/TypeId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Updated !== undefined){
let data8 = data.Updated;
if(typeof data8 === "string"){
if(!(formats42(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Updated",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.StatusId !== undefined){
let data9 = data.StatusId;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/StatusId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/StatusId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Status !== undefined){
let data10 = data.Status;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema29.properties.Status.type}});
errors++;
}
}
if(data.TextId !== undefined){
let data11 = data.TextId;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/TextId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data11 == "number"){
if(!(formats0.validate(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/TextId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PublishTo !== undefined){
let data12 = data.PublishTo;
if(typeof data12 === "string"){
if(!(formats42(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/PublishTo",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/PublishTo",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.PublishFrom !== undefined){
let data13 = data.PublishFrom;
if(typeof data13 === "string"){
if(!(formats42(data13))){
(vErrors ??= []).push({instancePath:instancePath+"/PublishFrom",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/PublishFrom",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.IsPublished !== undefined){
if(typeof data.IsPublished !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/IsPublished",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.URLName !== undefined){
let data15 = data.URLName;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/URLName",keyword:"type",params:{type: schema29.properties.URLName.type}});
errors++;
}
}
if(data.ProjectNumber !== undefined){
let data16 = data.ProjectNumber;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectNumber",keyword:"type",params:{type: schema29.properties.ProjectNumber.type}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data17 = data.ActiveErpLinks;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EventId !== undefined){
let data18 = data.EventId;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/EventId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data18 == "number"){
if(!(formats0.validate(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/EventId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.StartDate !== undefined){
let data19 = data.StartDate;
if(typeof data19 === "string"){
if(!(formats42(data19))){
(vErrors ??= []).push({instancePath:instancePath+"/StartDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/StartDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data21 = data.FieldProperties;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema29.properties.FieldProperties.type}});
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key0 in data21){
let data22 = data21[key0];
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data22, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"ProjectId":true,"Name":true,"Description":true,"URL":true,"Type":true,"AssociateId":true,"AssociateFullName":true,"TypeId":true,"Updated":true,"StatusId":true,"Status":true,"TextId":true,"PublishTo":true,"PublishFrom":true,"IsPublished":true,"URLName":true,"ProjectNumber":true,"ActiveErpLinks":true,"EventId":true,"StartDate":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":["object","null"],"properties":{"ContactName":{"type":["string","null"]},"SaleDate":{"type":"string","format":"date-time"},"SaleId":{"type":"integer","format":"int32"},"Probability":{"type":"integer","format":"int32"},"Title":{"type":["string","null"]},"Amount":{"type":"number","format":"double"},"Currency":{"type":["string","null"]},"ProjectName":{"type":["string","null"]},"AssociateFullName":{"type":["string","null"]},"Description":{"type":["string","null"]},"Status":{"type":["string","null"],"enum":["Unknown","Open","Sold","Lost","Stalled","SaintAll",null]},"WeightedAmount":{"type":"number","format":"double"},"ProjectId":{"type":"integer","format":"int32"},"EarningPercent":{"type":"number","format":"double"},"Earning":{"type":"number","format":"double"},"ContactId":{"type":"integer","format":"int32"},"AssociateId":{"type":"integer","format":"int32"},"PersonId":{"type":"integer","format":"int32"},"SaleTypeId":{"type":"integer","format":"int32"},"SaleTypeName":{"type":["string","null"]},"PersonFullName":{"type":["string","null"]},"Completed":{"type":["string","null"],"enum":["Unknown","NotStarted","Started","Completed",null]},"ActiveErpLinks":{"type":"integer","format":"int32"},"NextDueDate":{"type":"string","format":"date-time"},"Number":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"Sale"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema30.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ContactName !== undefined){
let data0 = data.ContactName;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactName",keyword:"type",params:{type: schema30.properties.ContactName.type}});
errors++;
}
}
if(data.SaleDate !== undefined){
let data1 = data.SaleDate;
if(typeof data1 === "string"){
if(!(formats42(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/SaleDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SaleId !== undefined){
let data2 = data.SaleId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Probability !== undefined){
let data3 = data.Probability;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/Probability",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data3 == "number"){
if(!(formats0.validate(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/Probability",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Title !== undefined){
let data4 = data.Title;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Title",keyword:"type",params:{type: schema30.properties.Title.type}});
errors++;
}
}
if(data.Amount !== undefined){
if(!(typeof data.Amount == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/Amount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.Currency !== undefined){
let data6 = data.Currency;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Currency",keyword:"type",params:{type: schema30.properties.Currency.type}});
errors++;
}
}
if(data.ProjectName !== undefined){
let data7 = data.ProjectName;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectName",keyword:"type",params:{type: schema30.properties.ProjectName.type}});
errors++;
}
}
if(data.AssociateFullName !== undefined){
let data8 = data.AssociateFullName;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateFullName",keyword:"type",params:{type: schema30.properties.AssociateFullName.type}});
errors++;
}
}
if(data.Description !== undefined){
let data9 = data.Description;
if((typeof data9 !== "string") && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Description",keyword:"type",params:{type: schema30.properties.Description.type}});
errors++;
}
}
if(data.Status !== undefined){
let data10 = data.Status;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema30.properties.Status.type}});
errors++;
}
if(!(((((((data10 === "Unknown") || (data10 === "Open")) || (data10 === "Sold")) || (data10 === "Lost")) || (data10 === "Stalled")) || (data10 === "SaintAll")) || (data10 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"enum",params:{allowedValues: schema30.properties.Status.enum}});
errors++;
}
}
if(data.WeightedAmount !== undefined){
if(!(typeof data.WeightedAmount == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/WeightedAmount",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.ProjectId !== undefined){
let data12 = data.ProjectId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EarningPercent !== undefined){
if(!(typeof data.EarningPercent == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/EarningPercent",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.Earning !== undefined){
if(!(typeof data.Earning == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/Earning",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.ContactId !== undefined){
let data15 = data.ContactId;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data15 == "number"){
if(!(formats0.validate(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AssociateId !== undefined){
let data16 = data.AssociateId;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data16 == "number"){
if(!(formats0.validate(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PersonId !== undefined){
let data17 = data.PersonId;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleTypeId !== undefined){
let data18 = data.SaleTypeId;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleTypeId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data18 == "number"){
if(!(formats0.validate(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleTypeId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleTypeName !== undefined){
let data19 = data.SaleTypeName;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SaleTypeName",keyword:"type",params:{type: schema30.properties.SaleTypeName.type}});
errors++;
}
}
if(data.PersonFullName !== undefined){
let data20 = data.PersonFullName;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonFullName",keyword:"type",params:{type: schema30.properties.PersonFullName.type}});
errors++;
}
}
if(data.Completed !== undefined){
let data21 = data.Completed;
if((typeof data21 !== "string") && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Completed",keyword:"type",params:{type: schema30.properties.Completed.type}});
errors++;
}
if(!(((((data21 === "Unknown") || (data21 === "NotStarted")) || (data21 === "Started")) || (data21 === "Completed")) || (data21 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Completed",keyword:"enum",params:{allowedValues: schema30.properties.Completed.enum}});
errors++;
}
}
if(data.ActiveErpLinks !== undefined){
let data22 = data.ActiveErpLinks;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/ActiveErpLinks",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.NextDueDate !== undefined){
let data23 = data.NextDueDate;
if(typeof data23 === "string"){
if(!(formats42(data23))){
(vErrors ??= []).push({instancePath:instancePath+"/NextDueDate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/NextDueDate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Number !== undefined){
let data24 = data.Number;
if((typeof data24 !== "string") && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Number",keyword:"type",params:{type: schema30.properties.Number.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data26 = data.FieldProperties;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema30.properties.FieldProperties.type}});
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key0 in data26){
let data27 = data26[key0];
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data27, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"ContactName":true,"SaleDate":true,"SaleId":true,"Probability":true,"Title":true,"Amount":true,"Currency":true,"ProjectName":true,"AssociateFullName":true,"Description":true,"Status":true,"WeightedAmount":true,"ProjectId":true,"EarningPercent":true,"Earning":true,"ContactId":true,"AssociateId":true,"PersonId":true,"SaleTypeId":true,"SaleTypeName":true,"PersonFullName":true,"Completed":true,"ActiveErpLinks":true,"NextDueDate":true,"Number":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":["object","null"],"properties":{"TicketId":{"type":"integer","format":"int32"},"Title":{"type":["string","null"]},"CreatedAt":{"type":"string","format":"date-time"},"LastChanged":{"type":"string","format":"date-time"},"ReadByOwner":{"type":"string","format":"date-time"},"ReadByCustomer":{"type":"string","format":"date-time"},"FirstReadByUser":{"type":"string","format":"date-time"},"Activate":{"type":"string","format":"date-time"},"ClosedAt":{"type":"string","format":"date-time"},"RepliedAt":{"type":"string","format":"date-time"},"AlertTimeout":{"type":"string","format":"date-time"},"Deadline":{"type":"string","format":"date-time"},"CreatedBy":{"type":"integer","format":"int32"},"CreatedByName":{"type":["string","null"]},"Author":{"type":["string","null"]},"OwnedBy":{"type":"integer","format":"int32"},"OwnedByName":{"type":["string","null"]},"Category":{"type":"integer","format":"int32"},"CategoryName":{"type":["string","null"]},"CategoryFullname":{"type":["string","null"]},"Slevel":{"type":["string","null"],"enum":["Unknown","Internal","External",null]},"Priority":{"type":"integer","format":"int32"},"PriorityName":{"type":["string","null"]},"BaseStatus":{"type":["string","null"],"enum":["Unknown","Active","Closed","Postponed","Deleted","Merged","Spam","PostponedSpecific","Postponed1Hour","Postponed2Hours","Postponed3Hours","Postponed4Hours","PostponedDay","PostponedWeek","PostponedMonth",null]},"TicketStatus":{"type":"integer","format":"int32"},"TicketStatusDisplayValue":{"type":["string","null"]},"Origin":{"type":["string","null"],"enum":["Unknown","Email","SMS","Fax","Phone","Facebook","Twitter","Internal","CustomerCentre","EMarketing","AutoGenerated","Chat","Form","API","Flow",null]},"CustId":{"type":"integer","format":"int32"},"PersonFirstname":{"type":["string","null"]},"PersonMiddleName":{"type":["string","null"]},"PersonLastname":{"type":["string","null"]},"PersonFullname":{"type":["string","null"]},"AlertLevel":{"type":"integer","format":"int32"},"ConnectId":{"type":"integer","format":"int32"},"ReadStatus":{"type":["string","null"],"enum":["Unknown","Green","Yellow","Red",null]},"TimeToReply":{"type":"integer","format":"int32"},"RealTimeToReply":{"type":"integer","format":"int32"},"TimeToClose":{"type":"integer","format":"int32"},"RealTimeToClose":{"type":"integer","format":"int32"},"TimeSpentInternally":{"type":"integer","format":"int32"},"TimeSpentExternally":{"type":"integer","format":"int32"},"TimeSpentQueue":{"type":"integer","format":"int32"},"RealTimeSpentInternally":{"type":"integer","format":"int32"},"RealTimeSpentExternally":{"type":"integer","format":"int32"},"RealTimeSpentQueue":{"type":"integer","format":"int32"},"TimeSpent":{"type":"integer","format":"int32"},"HasAttachment":{"type":"boolean"},"NumReplies":{"type":"integer","format":"int32"},"NumMessages":{"type":"integer","format":"int32"},"FromAddress":{"type":["string","null"]},"ContactId":{"type":"integer","format":"int32"},"ContactName":{"type":["string","null"]},"OwnedByAssociateId":{"type":"integer","format":"int32"},"Language":{"type":["string","null"]},"Sentiment":{"type":"integer","format":"int32"},"SentimentConfidence":{"type":"integer","format":"int32"},"SaleId":{"type":"integer","format":"int32"},"ProjectId":{"type":"integer","format":"int32"},"SaleHeading":{"type":["string","null"]},"ProjectName":{"type":["string","null"]},"FormSubmissionId":{"type":"integer","format":"int32"},"TicketTypeId":{"type":"integer","format":"int32"},"TicketTypeName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"Ticket"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema31.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.TicketId !== undefined){
let data0 = data.TicketId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data0 == "number"){
if(!(formats0.validate(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Title !== undefined){
let data1 = data.Title;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Title",keyword:"type",params:{type: schema31.properties.Title.type}});
errors++;
}
}
if(data.CreatedAt !== undefined){
let data2 = data.CreatedAt;
if(typeof data2 === "string"){
if(!(formats42(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/CreatedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.LastChanged !== undefined){
let data3 = data.LastChanged;
if(typeof data3 === "string"){
if(!(formats42(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/LastChanged",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/LastChanged",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ReadByOwner !== undefined){
let data4 = data.ReadByOwner;
if(typeof data4 === "string"){
if(!(formats42(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByOwner",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ReadByOwner",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ReadByCustomer !== undefined){
let data5 = data.ReadByCustomer;
if(typeof data5 === "string"){
if(!(formats42(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ReadByCustomer",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.FirstReadByUser !== undefined){
let data6 = data.FirstReadByUser;
if(typeof data6 === "string"){
if(!(formats42(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/FirstReadByUser",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/FirstReadByUser",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Activate !== undefined){
let data7 = data.Activate;
if(typeof data7 === "string"){
if(!(formats42(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/Activate",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Activate",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ClosedAt !== undefined){
let data8 = data.ClosedAt;
if(typeof data8 === "string"){
if(!(formats42(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/ClosedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ClosedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.RepliedAt !== undefined){
let data9 = data.RepliedAt;
if(typeof data9 === "string"){
if(!(formats42(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/RepliedAt",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/RepliedAt",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.AlertTimeout !== undefined){
let data10 = data.AlertTimeout;
if(typeof data10 === "string"){
if(!(formats42(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertTimeout",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/AlertTimeout",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.Deadline !== undefined){
let data11 = data.Deadline;
if(typeof data11 === "string"){
if(!(formats42(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/Deadline",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/Deadline",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.CreatedBy !== undefined){
let data12 = data.CreatedBy;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedBy",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedBy",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CreatedByName !== undefined){
let data13 = data.CreatedByName;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CreatedByName",keyword:"type",params:{type: schema31.properties.CreatedByName.type}});
errors++;
}
}
if(data.Author !== undefined){
let data14 = data.Author;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Author",keyword:"type",params:{type: schema31.properties.Author.type}});
errors++;
}
}
if(data.OwnedBy !== undefined){
let data15 = data.OwnedBy;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedBy",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data15 == "number"){
if(!(formats0.validate(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedBy",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.OwnedByName !== undefined){
let data16 = data.OwnedByName;
if((typeof data16 !== "string") && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedByName",keyword:"type",params:{type: schema31.properties.OwnedByName.type}});
errors++;
}
}
if(data.Category !== undefined){
let data17 = data.Category;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/Category",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data17 == "number"){
if(!(formats0.validate(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/Category",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CategoryName !== undefined){
let data18 = data.CategoryName;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryName",keyword:"type",params:{type: schema31.properties.CategoryName.type}});
errors++;
}
}
if(data.CategoryFullname !== undefined){
let data19 = data.CategoryFullname;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryFullname",keyword:"type",params:{type: schema31.properties.CategoryFullname.type}});
errors++;
}
}
if(data.Slevel !== undefined){
let data20 = data.Slevel;
if((typeof data20 !== "string") && (data20 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Slevel",keyword:"type",params:{type: schema31.properties.Slevel.type}});
errors++;
}
if(!((((data20 === "Unknown") || (data20 === "Internal")) || (data20 === "External")) || (data20 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Slevel",keyword:"enum",params:{allowedValues: schema31.properties.Slevel.enum}});
errors++;
}
}
if(data.Priority !== undefined){
let data21 = data.Priority;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/Priority",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/Priority",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PriorityName !== undefined){
let data22 = data.PriorityName;
if((typeof data22 !== "string") && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PriorityName",keyword:"type",params:{type: schema31.properties.PriorityName.type}});
errors++;
}
}
if(data.BaseStatus !== undefined){
let data23 = data.BaseStatus;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BaseStatus",keyword:"type",params:{type: schema31.properties.BaseStatus.type}});
errors++;
}
if(!((((((((((((((((data23 === "Unknown") || (data23 === "Active")) || (data23 === "Closed")) || (data23 === "Postponed")) || (data23 === "Deleted")) || (data23 === "Merged")) || (data23 === "Spam")) || (data23 === "PostponedSpecific")) || (data23 === "Postponed1Hour")) || (data23 === "Postponed2Hours")) || (data23 === "Postponed3Hours")) || (data23 === "Postponed4Hours")) || (data23 === "PostponedDay")) || (data23 === "PostponedWeek")) || (data23 === "PostponedMonth")) || (data23 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/BaseStatus",keyword:"enum",params:{allowedValues: schema31.properties.BaseStatus.enum}});
errors++;
}
}
if(data.TicketStatus !== undefined){
let data24 = data.TicketStatus;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketStatus",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data24 == "number"){
if(!(formats0.validate(data24))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketStatus",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketStatusDisplayValue !== undefined){
let data25 = data.TicketStatusDisplayValue;
if((typeof data25 !== "string") && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketStatusDisplayValue",keyword:"type",params:{type: schema31.properties.TicketStatusDisplayValue.type}});
errors++;
}
}
if(data.Origin !== undefined){
let data26 = data.Origin;
if((typeof data26 !== "string") && (data26 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Origin",keyword:"type",params:{type: schema31.properties.Origin.type}});
errors++;
}
if(!((((((((((((((((data26 === "Unknown") || (data26 === "Email")) || (data26 === "SMS")) || (data26 === "Fax")) || (data26 === "Phone")) || (data26 === "Facebook")) || (data26 === "Twitter")) || (data26 === "Internal")) || (data26 === "CustomerCentre")) || (data26 === "EMarketing")) || (data26 === "AutoGenerated")) || (data26 === "Chat")) || (data26 === "Form")) || (data26 === "API")) || (data26 === "Flow")) || (data26 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Origin",keyword:"enum",params:{allowedValues: schema31.properties.Origin.enum}});
errors++;
}
}
if(data.CustId !== undefined){
let data27 = data.CustId;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/CustId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data27 == "number"){
if(!(formats0.validate(data27))){
(vErrors ??= []).push({instancePath:instancePath+"/CustId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.PersonFirstname !== undefined){
let data28 = data.PersonFirstname;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonFirstname",keyword:"type",params:{type: schema31.properties.PersonFirstname.type}});
errors++;
}
}
if(data.PersonMiddleName !== undefined){
let data29 = data.PersonMiddleName;
if((typeof data29 !== "string") && (data29 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonMiddleName",keyword:"type",params:{type: schema31.properties.PersonMiddleName.type}});
errors++;
}
}
if(data.PersonLastname !== undefined){
let data30 = data.PersonLastname;
if((typeof data30 !== "string") && (data30 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonLastname",keyword:"type",params:{type: schema31.properties.PersonLastname.type}});
errors++;
}
}
if(data.PersonFullname !== undefined){
let data31 = data.PersonFullname;
if((typeof data31 !== "string") && (data31 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonFullname",keyword:"type",params:{type: schema31.properties.PersonFullname.type}});
errors++;
}
}
if(data.AlertLevel !== undefined){
let data32 = data.AlertLevel;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data32 == "number"){
if(!(formats0.validate(data32))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ConnectId !== undefined){
let data33 = data.ConnectId;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data33 == "number"){
if(!(formats0.validate(data33))){
(vErrors ??= []).push({instancePath:instancePath+"/ConnectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ReadStatus !== undefined){
let data34 = data.ReadStatus;
if((typeof data34 !== "string") && (data34 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ReadStatus",keyword:"type",params:{type: schema31.properties.ReadStatus.type}});
errors++;
}
if(!(((((data34 === "Unknown") || (data34 === "Green")) || (data34 === "Yellow")) || (data34 === "Red")) || (data34 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/ReadStatus",keyword:"enum",params:{allowedValues: schema31.properties.ReadStatus.enum}});
errors++;
}
}
if(data.TimeToReply !== undefined){
let data35 = data.TimeToReply;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToReply",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data35 == "number"){
if(!(formats0.validate(data35))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToReply",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeToReply !== undefined){
let data36 = data.RealTimeToReply;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToReply",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data36 == "number"){
if(!(formats0.validate(data36))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToReply",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeToClose !== undefined){
let data37 = data.TimeToClose;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToClose",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data37 == "number"){
if(!(formats0.validate(data37))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeToClose",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeToClose !== undefined){
let data38 = data.RealTimeToClose;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToClose",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data38 == "number"){
if(!(formats0.validate(data38))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeToClose",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpentInternally !== undefined){
let data39 = data.TimeSpentInternally;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentInternally",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data39 == "number"){
if(!(formats0.validate(data39))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentInternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpentExternally !== undefined){
let data40 = data.TimeSpentExternally;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentExternally",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data40 == "number"){
if(!(formats0.validate(data40))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentExternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpentQueue !== undefined){
let data41 = data.TimeSpentQueue;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentQueue",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data41 == "number"){
if(!(formats0.validate(data41))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpentQueue",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeSpentInternally !== undefined){
let data42 = data.RealTimeSpentInternally;
if(!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentInternally",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data42 == "number"){
if(!(formats0.validate(data42))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentInternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeSpentExternally !== undefined){
let data43 = data.RealTimeSpentExternally;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentExternally",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data43 == "number"){
if(!(formats0.validate(data43))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentExternally",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RealTimeSpentQueue !== undefined){
let data44 = data.RealTimeSpentQueue;
if(!((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44)))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentQueue",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data44 == "number"){
if(!(formats0.validate(data44))){
(vErrors ??= []).push({instancePath:instancePath+"/RealTimeSpentQueue",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TimeSpent !== undefined){
let data45 = data.TimeSpent;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpent",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data45 == "number"){
if(!(formats0.validate(data45))){
(vErrors ??= []).push({instancePath:instancePath+"/TimeSpent",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.HasAttachment !== undefined){
if(typeof data.HasAttachment !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/HasAttachment",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.NumReplies !== undefined){
let data47 = data.NumReplies;
if(!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))){
(vErrors ??= []).push({instancePath:instancePath+"/NumReplies",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data47 == "number"){
if(!(formats0.validate(data47))){
(vErrors ??= []).push({instancePath:instancePath+"/NumReplies",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.NumMessages !== undefined){
let data48 = data.NumMessages;
if(!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))){
(vErrors ??= []).push({instancePath:instancePath+"/NumMessages",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data48 == "number"){
if(!(formats0.validate(data48))){
(vErrors ??= []).push({instancePath:instancePath+"/NumMessages",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.FromAddress !== undefined){
let data49 = data.FromAddress;
if((typeof data49 !== "string") && (data49 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FromAddress",keyword:"type",params:{type: schema31.properties.FromAddress.type}});
errors++;
}
}
if(data.ContactId !== undefined){
let data50 = data.ContactId;
if(!((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data50 == "number"){
if(!(formats0.validate(data50))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactName !== undefined){
let data51 = data.ContactName;
if((typeof data51 !== "string") && (data51 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactName",keyword:"type",params:{type: schema31.properties.ContactName.type}});
errors++;
}
}
if(data.OwnedByAssociateId !== undefined){
let data52 = data.OwnedByAssociateId;
if(!((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52)))){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedByAssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data52 == "number"){
if(!(formats0.validate(data52))){
(vErrors ??= []).push({instancePath:instancePath+"/OwnedByAssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Language !== undefined){
let data53 = data.Language;
if((typeof data53 !== "string") && (data53 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Language",keyword:"type",params:{type: schema31.properties.Language.type}});
errors++;
}
}
if(data.Sentiment !== undefined){
let data54 = data.Sentiment;
if(!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))){
(vErrors ??= []).push({instancePath:instancePath+"/Sentiment",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data54 == "number"){
if(!(formats0.validate(data54))){
(vErrors ??= []).push({instancePath:instancePath+"/Sentiment",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SentimentConfidence !== undefined){
let data55 = data.SentimentConfidence;
if(!((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55)))){
(vErrors ??= []).push({instancePath:instancePath+"/SentimentConfidence",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data55 == "number"){
if(!(formats0.validate(data55))){
(vErrors ??= []).push({instancePath:instancePath+"/SentimentConfidence",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleId !== undefined){
let data56 = data.SaleId;
if(!((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56)))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data56 == "number"){
if(!(formats0.validate(data56))){
(vErrors ??= []).push({instancePath:instancePath+"/SaleId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ProjectId !== undefined){
let data57 = data.ProjectId;
if(!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57)))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data57 == "number"){
if(!(formats0.validate(data57))){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.SaleHeading !== undefined){
let data58 = data.SaleHeading;
if((typeof data58 !== "string") && (data58 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SaleHeading",keyword:"type",params:{type: schema31.properties.SaleHeading.type}});
errors++;
}
}
if(data.ProjectName !== undefined){
let data59 = data.ProjectName;
if((typeof data59 !== "string") && (data59 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProjectName",keyword:"type",params:{type: schema31.properties.ProjectName.type}});
errors++;
}
}
if(data.FormSubmissionId !== undefined){
let data60 = data.FormSubmissionId;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
(vErrors ??= []).push({instancePath:instancePath+"/FormSubmissionId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data60 == "number"){
if(!(formats0.validate(data60))){
(vErrors ??= []).push({instancePath:instancePath+"/FormSubmissionId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketTypeId !== undefined){
let data61 = data.TicketTypeId;
if(!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketTypeId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data61 == "number"){
if(!(formats0.validate(data61))){
(vErrors ??= []).push({instancePath:instancePath+"/TicketTypeId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.TicketTypeName !== undefined){
let data62 = data.TicketTypeName;
if((typeof data62 !== "string") && (data62 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/TicketTypeName",keyword:"type",params:{type: schema31.properties.TicketTypeName.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate54(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data64 = data.FieldProperties;
if((!(data64 && typeof data64 == "object" && !Array.isArray(data64))) && (data64 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema31.properties.FieldProperties.type}});
errors++;
}
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key0 in data64){
let data65 = data64[key0];
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate56(data65, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data64,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":{"TicketId":true,"Title":true,"CreatedAt":true,"LastChanged":true,"ReadByOwner":true,"ReadByCustomer":true,"FirstReadByUser":true,"Activate":true,"ClosedAt":true,"RepliedAt":true,"AlertTimeout":true,"Deadline":true,"CreatedBy":true,"CreatedByName":true,"Author":true,"OwnedBy":true,"OwnedByName":true,"Category":true,"CategoryName":true,"CategoryFullname":true,"Slevel":true,"Priority":true,"PriorityName":true,"BaseStatus":true,"TicketStatus":true,"TicketStatusDisplayValue":true,"Origin":true,"CustId":true,"PersonFirstname":true,"PersonMiddleName":true,"PersonLastname":true,"PersonFullname":true,"AlertLevel":true,"ConnectId":true,"ReadStatus":true,"TimeToReply":true,"RealTimeToReply":true,"TimeToClose":true,"RealTimeToClose":true,"TimeSpentInternally":true,"TimeSpentExternally":true,"TimeSpentQueue":true,"RealTimeSpentInternally":true,"RealTimeSpentExternally":true,"RealTimeSpentQueue":true,"TimeSpent":true,"HasAttachment":true,"NumReplies":true,"NumMessages":true,"FromAddress":true,"ContactId":true,"ContactName":true,"OwnedByAssociateId":true,"Language":true,"Sentiment":true,"SentimentConfidence":true,"SaleId":true,"ProjectId":true,"SaleHeading":true,"ProjectName":true,"FormSubmissionId":true,"TicketTypeId":true,"TicketTypeName":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
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
if(data.TopicId !== undefined){
let data1 = data.TopicId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.User !== undefined){
if(!(validate66(data.User, {instancePath:instancePath+"/User",parentData:data,parentDataProperty:"User",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.Person !== undefined){
if(!(validate71(data.Person, {instancePath:instancePath+"/Person",parentData:data,parentDataProperty:"Person",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.CustomerAlias !== undefined){
let data4 = data.CustomerAlias;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerAlias",keyword:"type",params:{type: schema26.properties.CustomerAlias.type}});
errors++;
}
}
if(data.CustomerHost !== undefined){
let data5 = data.CustomerHost;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerHost",keyword:"type",params:{type: schema26.properties.CustomerHost.type}});
errors++;
}
}
if(data.CustomerName !== undefined){
let data6 = data.CustomerName;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerName",keyword:"type",params:{type: schema26.properties.CustomerName.type}});
errors++;
}
}
if(data.CustomerEmail !== undefined){
let data7 = data.CustomerEmail;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerEmail",keyword:"type",params:{type: schema26.properties.CustomerEmail.type}});
errors++;
}
}
if(data.CustomerPhone !== undefined){
let data8 = data.CustomerPhone;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerPhone",keyword:"type",params:{type: schema26.properties.CustomerPhone.type}});
errors++;
}
}
if(data.CustomerConsented !== undefined){
if(typeof data.CustomerConsented !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerConsented",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CustomerCompanyName !== undefined){
let data10 = data.CustomerCompanyName;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerCompanyName",keyword:"type",params:{type: schema26.properties.CustomerCompanyName.type}});
errors++;
}
}
if(data.Status !== undefined){
let data11 = data.Status;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema26.properties.Status.type}});
errors++;
}
if(!(((((((((((((data11 === "Invalid") || (data11 === "PreChatForm")) || (data11 === "Faq")) || (data11 === "OfflineForm")) || (data11 === "InQueue")) || (data11 === "CustomerLast")) || (data11 === "UserLast")) || (data11 === "Finished")) || (data11 === "Deleted")) || (data11 === "Closed")) || (data11 === "RequestPosted")) || (data11 === "ClosedFromQueue")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"enum",params:{allowedValues: schema26.properties.Status.enum}});
errors++;
}
}
if(data.FirstMessage !== undefined){
let data12 = data.FirstMessage;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FirstMessage",keyword:"type",params:{type: schema26.properties.FirstMessage.type}});
errors++;
}
}
if(data.LastMessage !== undefined){
let data13 = data.LastMessage;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastMessage",keyword:"type",params:{type: schema26.properties.LastMessage.type}});
errors++;
}
}
if(data.WhenRequested !== undefined){
let data14 = data.WhenRequested;
if(typeof data14 === "string"){
if(!(formats42(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenStarted !== undefined){
let data15 = data.WhenStarted;
if(typeof data15 === "string"){
if(!(formats42(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenEnded !== undefined){
let data16 = data.WhenEnded;
if(typeof data16 === "string"){
if(!(formats42(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenIdle !== undefined){
let data17 = data.WhenIdle;
if(typeof data17 === "string"){
if(!(formats42(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenFetched !== undefined){
let data18 = data.WhenFetched;
if(typeof data18 === "string"){
if(!(formats42(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SessionKey !== undefined){
let data19 = data.SessionKey;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SessionKey",keyword:"type",params:{type: schema26.properties.SessionKey.type}});
errors++;
}
}
if(data.InitialQueuePos !== undefined){
let data20 = data.InitialQueuePos;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data20 == "number"){
if(!(formats0.validate(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertLevel !== undefined){
let data21 = data.AlertLevel;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data22 = data.Rank;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Flags !== undefined){
let data23 = data.Flags;
if(((typeof data23 !== "string") && (!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))))) && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"type",params:{type: schema26.properties.Flags.type}});
errors++;
}
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"pattern",params:{pattern: "^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"}});
errors++;
}
}
}
if(data.Contact !== undefined){
if(!(validate75(data.Contact, {instancePath:instancePath+"/Contact",parentData:data,parentDataProperty:"Contact",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.Project !== undefined){
if(!(validate80(data.Project, {instancePath:instancePath+"/Project",parentData:data,parentDataProperty:"Project",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.Sale !== undefined){
if(!(validate84(data.Sale, {instancePath:instancePath+"/Sale",parentData:data,parentDataProperty:"Sale",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.Ticket !== undefined){
if(!(validate88(data.Ticket, {instancePath:instancePath+"/Ticket",parentData:data,parentDataProperty:"Ticket",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.TransferTo !== undefined){
if(!(validate66(data.TransferTo, {instancePath:instancePath+"/TransferTo",parentData:data,parentDataProperty:"TransferTo",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.ChatbotIsActive !== undefined){
if(typeof data.ChatbotIsActive !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ChatbotIsActive",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Rating !== undefined){
let data30 = data.Rating;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data30 == "number"){
if(!(formats0.validate(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"ChatSessionId":true,"TopicId":true,"User":true,"Person":true,"CustomerAlias":true,"CustomerHost":true,"CustomerName":true,"CustomerEmail":true,"CustomerPhone":true,"CustomerConsented":true,"CustomerCompanyName":true,"Status":true,"FirstMessage":true,"LastMessage":true,"WhenRequested":true,"WhenStarted":true,"WhenEnded":true,"WhenIdle":true,"WhenFetched":true,"SessionKey":true,"InitialQueuePos":true,"AlertLevel":true,"Rank":true,"Flags":true,"Contact":true,"Project":true,"Sale":true,"Ticket":true,"TransferTo":true,"ChatbotIsActive":true,"Rating":true},"dynamicProps":false,"dynamicItems":false};

exports.ChatSessionEntity = validate93;
const schema32 = {"type":["object","null"],"properties":{"ChatSessionId":{"type":"integer","format":"int32"},"TopicId":{"type":"integer","format":"int32"},"User":{"$ref":"Associate"},"Person":{"$ref":"Person"},"CustomerAlias":{"type":["string","null"]},"CustomerHost":{"type":["string","null"]},"CustomerName":{"type":["string","null"]},"CustomerEmail":{"type":["string","null"]},"CustomerPhone":{"type":["string","null"]},"CustomerConsented":{"type":"boolean"},"CustomerCompanyName":{"type":["string","null"]},"Status":{"type":["string","null"],"enum":["Invalid","PreChatForm","Faq","OfflineForm","InQueue","CustomerLast","UserLast","Finished","Deleted","Closed","RequestPosted","ClosedFromQueue",null]},"FirstMessage":{"type":["string","null"]},"LastMessage":{"type":["string","null"]},"WhenRequested":{"type":"string","format":"date-time"},"WhenStarted":{"type":"string","format":"date-time"},"WhenEnded":{"type":"string","format":"date-time"},"WhenIdle":{"type":"string","format":"date-time"},"WhenFetched":{"type":"string","format":"date-time"},"SessionKey":{"type":["string","null"]},"InitialQueuePos":{"type":"integer","format":"int32"},"AlertLevel":{"type":"integer","format":"int32"},"Rank":{"type":"integer","format":"int32"},"Flags":{"type":["string","integer","null"],"pattern":"^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"},"Contact":{"$ref":"Contact"},"Project":{"$ref":"Project"},"Sale":{"$ref":"Sale"},"Ticket":{"$ref":"Ticket"},"TransferTo":{"$ref":"Associate"},"ChatbotIsActive":{"type":"boolean"},"Rating":{"type":"integer","format":"int32"}},"$id":"ChatSessionEntity"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
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
if(data.TopicId !== undefined){
let data1 = data.TopicId;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data1 == "number"){
if(!(formats0.validate(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/TopicId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.User !== undefined){
if(!(validate66(data.User, {instancePath:instancePath+"/User",parentData:data,parentDataProperty:"User",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.Person !== undefined){
if(!(validate71(data.Person, {instancePath:instancePath+"/Person",parentData:data,parentDataProperty:"Person",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate71.errors);
errors = vErrors.length;
}
}
if(data.CustomerAlias !== undefined){
let data4 = data.CustomerAlias;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerAlias",keyword:"type",params:{type: schema32.properties.CustomerAlias.type}});
errors++;
}
}
if(data.CustomerHost !== undefined){
let data5 = data.CustomerHost;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerHost",keyword:"type",params:{type: schema32.properties.CustomerHost.type}});
errors++;
}
}
if(data.CustomerName !== undefined){
let data6 = data.CustomerName;
if((typeof data6 !== "string") && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerName",keyword:"type",params:{type: schema32.properties.CustomerName.type}});
errors++;
}
}
if(data.CustomerEmail !== undefined){
let data7 = data.CustomerEmail;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerEmail",keyword:"type",params:{type: schema32.properties.CustomerEmail.type}});
errors++;
}
}
if(data.CustomerPhone !== undefined){
let data8 = data.CustomerPhone;
if((typeof data8 !== "string") && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerPhone",keyword:"type",params:{type: schema32.properties.CustomerPhone.type}});
errors++;
}
}
if(data.CustomerConsented !== undefined){
if(typeof data.CustomerConsented !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerConsented",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.CustomerCompanyName !== undefined){
let data10 = data.CustomerCompanyName;
if((typeof data10 !== "string") && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CustomerCompanyName",keyword:"type",params:{type: schema32.properties.CustomerCompanyName.type}});
errors++;
}
}
if(data.Status !== undefined){
let data11 = data.Status;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"type",params:{type: schema32.properties.Status.type}});
errors++;
}
if(!(((((((((((((data11 === "Invalid") || (data11 === "PreChatForm")) || (data11 === "Faq")) || (data11 === "OfflineForm")) || (data11 === "InQueue")) || (data11 === "CustomerLast")) || (data11 === "UserLast")) || (data11 === "Finished")) || (data11 === "Deleted")) || (data11 === "Closed")) || (data11 === "RequestPosted")) || (data11 === "ClosedFromQueue")) || (data11 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/Status",keyword:"enum",params:{allowedValues: schema32.properties.Status.enum}});
errors++;
}
}
if(data.FirstMessage !== undefined){
let data12 = data.FirstMessage;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FirstMessage",keyword:"type",params:{type: schema32.properties.FirstMessage.type}});
errors++;
}
}
if(data.LastMessage !== undefined){
let data13 = data.LastMessage;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/LastMessage",keyword:"type",params:{type: schema32.properties.LastMessage.type}});
errors++;
}
}
if(data.WhenRequested !== undefined){
let data14 = data.WhenRequested;
if(typeof data14 === "string"){
if(!(formats42(data14))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenRequested",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenStarted !== undefined){
let data15 = data.WhenStarted;
if(typeof data15 === "string"){
if(!(formats42(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenStarted",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenEnded !== undefined){
let data16 = data.WhenEnded;
if(typeof data16 === "string"){
if(!(formats42(data16))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenEnded",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenIdle !== undefined){
let data17 = data.WhenIdle;
if(typeof data17 === "string"){
if(!(formats42(data17))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenIdle",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.WhenFetched !== undefined){
let data18 = data.WhenFetched;
if(typeof data18 === "string"){
if(!(formats42(data18))){
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/WhenFetched",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.SessionKey !== undefined){
let data19 = data.SessionKey;
if((typeof data19 !== "string") && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SessionKey",keyword:"type",params:{type: schema32.properties.SessionKey.type}});
errors++;
}
}
if(data.InitialQueuePos !== undefined){
let data20 = data.InitialQueuePos;
if(!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data20 == "number"){
if(!(formats0.validate(data20))){
(vErrors ??= []).push({instancePath:instancePath+"/InitialQueuePos",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.AlertLevel !== undefined){
let data21 = data.AlertLevel;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/AlertLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Rank !== undefined){
let data22 = data.Rank;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.Flags !== undefined){
let data23 = data.Flags;
if(((typeof data23 !== "string") && (!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))))) && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"type",params:{type: schema32.properties.Flags.type}});
errors++;
}
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
(vErrors ??= []).push({instancePath:instancePath+"/Flags",keyword:"pattern",params:{pattern: "^(?:CustomerIsTyping|UserIsTyping)(?:, (?:CustomerIsTyping|UserIsTyping)){0,1}$"}});
errors++;
}
}
}
if(data.Contact !== undefined){
if(!(validate75(data.Contact, {instancePath:instancePath+"/Contact",parentData:data,parentDataProperty:"Contact",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.Project !== undefined){
if(!(validate80(data.Project, {instancePath:instancePath+"/Project",parentData:data,parentDataProperty:"Project",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate80.errors);
errors = vErrors.length;
}
}
if(data.Sale !== undefined){
if(!(validate84(data.Sale, {instancePath:instancePath+"/Sale",parentData:data,parentDataProperty:"Sale",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.Ticket !== undefined){
if(!(validate88(data.Ticket, {instancePath:instancePath+"/Ticket",parentData:data,parentDataProperty:"Ticket",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.TransferTo !== undefined){
if(!(validate66(data.TransferTo, {instancePath:instancePath+"/TransferTo",parentData:data,parentDataProperty:"TransferTo",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.ChatbotIsActive !== undefined){
if(typeof data.ChatbotIsActive !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/ChatbotIsActive",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.Rating !== undefined){
let data30 = data.Rating;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data30 == "number"){
if(!(formats0.validate(data30))){
(vErrors ??= []).push({instancePath:instancePath+"/Rating",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"ChatSessionId":true,"TopicId":true,"User":true,"Person":true,"CustomerAlias":true,"CustomerHost":true,"CustomerName":true,"CustomerEmail":true,"CustomerPhone":true,"CustomerConsented":true,"CustomerCompanyName":true,"Status":true,"FirstMessage":true,"LastMessage":true,"WhenRequested":true,"WhenStarted":true,"WhenEnded":true,"WhenIdle":true,"WhenFetched":true,"SessionKey":true,"InitialQueuePos":true,"AlertLevel":true,"Rank":true,"Flags":true,"Contact":true,"Project":true,"Sale":true,"Ticket":true,"TransferTo":true,"ChatbotIsActive":true,"Rating":true},"dynamicProps":false,"dynamicItems":false};

exports.Contact = validate75;

exports.FieldProperty = validate56;

exports.FieldRight = validate57;

exports.LocalizedField = validate53;

exports.Person = validate71;

exports.Project = validate80;

exports.Sale = validate84;

exports.StructuredAddress = validate61;

exports.TableRight = validate54;

exports.Ticket = validate88;

return exports;
}
