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
exports.MDOListItem = validate52;
const schema19 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"ToolTip":{"type":["string","null"]},"Deleted":{"type":"boolean"},"Rank":{"type":"integer","format":"int32"},"Type":{"type":["string","null"]},"ChildItems":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"IconHint":{"type":["string","null"]},"ColorBlock":{"type":"integer","format":"int32"},"ExtraInfo":{"type":["string","null"]},"StyleHint":{"type":["string","null"]},"FullName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Name","ToolTip","Deleted","Rank","Type","ChildItems","IconHint","ColorBlock","ExtraInfo","StyleHint","FullName","TableRight","FieldProperties"],"additionalProperties":false,"$id":"MDOListItem"};
const func1 = Object.prototype.hasOwnProperty;
const formats0 = formats.int32;
const wrapper0 = {validate: validate52};
const schema20 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"TableRight"};

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
if(!((key0 === "Mask") || (key0 === "Reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema20.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema20.properties.Reason.type}});
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":["object","null"],"properties":{"FieldRight":{"$ref":"FieldRight"},"FieldType":{"type":["string","null"]},"FieldLength":{"type":"integer","format":"int32"}},"required":["FieldRight","FieldType","FieldLength"],"additionalProperties":false,"$id":"FieldProperty"};
const schema22 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"FieldRight"};

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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(((key0 === "FieldRight") || (key0 === "FieldType")) || (key0 === "FieldLength"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.FieldRight !== undefined){
if(!(validate56(data.FieldRight, {instancePath:instancePath+"/FieldRight",parentData:data,parentDataProperty:"FieldRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.FieldType !== undefined){
let data1 = data.FieldType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldType",keyword:"type",params:{type: schema21.properties.FieldType.type}});
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema19.properties, key0))){
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema19.properties.Name.type}});
errors++;
}
}
if(data.ToolTip !== undefined){
let data2 = data.ToolTip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToolTip",keyword:"type",params:{type: schema19.properties.ToolTip.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema19.properties.Type.type}});
errors++;
}
}
if(data.ChildItems !== undefined){
let data6 = data.ChildItems;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems",keyword:"type",params:{type: schema19.properties.ChildItems.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/IconHint",keyword:"type",params:{type: schema19.properties.IconHint.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/ExtraInfo",keyword:"type",params:{type: schema19.properties.ExtraInfo.type}});
errors++;
}
}
if(data.StyleHint !== undefined){
let data11 = data.StyleHint;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StyleHint",keyword:"type",params:{type: schema19.properties.StyleHint.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data12 = data.FullName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema19.properties.FullName.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate53(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data14 = data.FieldProperties;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema19.properties.FieldProperties.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate55(data15, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
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

exports.SoPrincipalCarrier = validate59;
const schema23 = {"type":["object","null"],"properties":{"UserType":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"Associate":{"type":["string","null"]},"AssociateId":{"type":"integer","format":"int32"},"IsPerson":{"type":"boolean"},"PersonId":{"type":"integer","format":"int32"},"CountryId":{"type":"integer","format":"int32"},"HomeCountryId":{"type":"integer","format":"int32"},"ContactId":{"type":"integer","format":"int32"},"GroupId":{"type":"integer","format":"int32"},"BusinessId":{"type":"integer","format":"int32"},"CategoryId":{"type":"integer","format":"int32"},"ContactOwner":{"type":"integer","format":"int32"},"RoleId":{"type":"integer","format":"int32"},"RoleName":{"type":["string","null"]},"RoleDescription":{"type":["string","null"]},"RoleType":{"type":["string","null"],"enum":["Employee","ExternalUser","Anonymous","System",null]},"Licenses":{"type":["array","null"],"items":{}},"FullName":{"type":["string","null"]},"EMailAddress":{"type":["string","null"]},"FunctionRights":{"type":["array","null"],"items":{"type":"string"}},"EjUserId":{"type":"integer","format":"int32"},"EjAccessLevel":{"type":"integer","format":"int32"},"EjUserStatus":{"type":["string","null"],"enum":["StatusNone","StatusNormal","StatusNotAvailable","StatusDeleted","StatusReadOnly","StatusSpm","StatusSystem",null]},"ProvidedCredentials":{"type":["array","null"],"items":{}},"SecondaryGroups":{"type":["array","null"],"items":{"type":"integer","format":"int32"}},"DatabaseContextIdentifier":{"type":["string","null"]},"UserName":{"type":["string","null"]}},"required":["UserType","Associate","AssociateId","IsPerson","PersonId","CountryId","HomeCountryId","ContactId","GroupId","BusinessId","CategoryId","ContactOwner","RoleId","RoleName","RoleDescription","RoleType","Licenses","FullName","EMailAddress","FunctionRights","EjUserId","EjAccessLevel","EjUserStatus","ProvidedCredentials","SecondaryGroups","DatabaseContextIdentifier","UserName"],"additionalProperties":false,"$id":"SoPrincipalCarrier"};

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
if(!(func1.call(schema23.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.UserType !== undefined){
let data0 = data.UserType;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UserType",keyword:"type",params:{type: schema23.properties.UserType.type}});
errors++;
}
if(!(((((((data0 === "Unknown") || (data0 === "InternalAssociate")) || (data0 === "ResourceAssociate")) || (data0 === "ExternalAssociate")) || (data0 === "AnonymousAssociate")) || (data0 === "SystemAssociate")) || (data0 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/UserType",keyword:"enum",params:{allowedValues: schema23.properties.UserType.enum}});
errors++;
}
}
if(data.Associate !== undefined){
let data1 = data.Associate;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Associate",keyword:"type",params:{type: schema23.properties.Associate.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data2 = data.AssociateId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.IsPerson !== undefined){
if(typeof data.IsPerson !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/IsPerson",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.PersonId !== undefined){
let data4 = data.PersonId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CountryId !== undefined){
let data5 = data.CountryId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.HomeCountryId !== undefined){
let data6 = data.HomeCountryId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/HomeCountryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/HomeCountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactId !== undefined){
let data7 = data.ContactId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.GroupId !== undefined){
let data8 = data.GroupId;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data8 == "number"){
if(!(formats0.validate(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/GroupId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BusinessId !== undefined){
let data9 = data.BusinessId;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/BusinessId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/BusinessId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CategoryId !== undefined){
let data10 = data.CategoryId;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data10 == "number"){
if(!(formats0.validate(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactOwner !== undefined){
let data11 = data.ContactOwner;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactOwner",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data11 == "number"){
if(!(formats0.validate(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactOwner",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RoleId !== undefined){
let data12 = data.RoleId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/RoleId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/RoleId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RoleName !== undefined){
let data13 = data.RoleName;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RoleName",keyword:"type",params:{type: schema23.properties.RoleName.type}});
errors++;
}
}
if(data.RoleDescription !== undefined){
let data14 = data.RoleDescription;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RoleDescription",keyword:"type",params:{type: schema23.properties.RoleDescription.type}});
errors++;
}
}
if(data.RoleType !== undefined){
let data15 = data.RoleType;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RoleType",keyword:"type",params:{type: schema23.properties.RoleType.type}});
errors++;
}
if(!(((((data15 === "Employee") || (data15 === "ExternalUser")) || (data15 === "Anonymous")) || (data15 === "System")) || (data15 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/RoleType",keyword:"enum",params:{allowedValues: schema23.properties.RoleType.enum}});
errors++;
}
}
if(data.Licenses !== undefined){
let data16 = data.Licenses;
if((!(Array.isArray(data16))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Licenses",keyword:"type",params:{type: schema23.properties.Licenses.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data17 = data.FullName;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema23.properties.FullName.type}});
errors++;
}
}
if(data.EMailAddress !== undefined){
let data18 = data.EMailAddress;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EMailAddress",keyword:"type",params:{type: schema23.properties.EMailAddress.type}});
errors++;
}
}
if(data.FunctionRights !== undefined){
let data19 = data.FunctionRights;
if((!(Array.isArray(data19))) && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FunctionRights",keyword:"type",params:{type: schema23.properties.FunctionRights.type}});
errors++;
}
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(typeof data19[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/FunctionRights/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.EjUserId !== undefined){
let data21 = data.EjUserId;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EjAccessLevel !== undefined){
let data22 = data.EjAccessLevel;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/EjAccessLevel",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/EjAccessLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EjUserStatus !== undefined){
let data23 = data.EjUserStatus;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserStatus",keyword:"type",params:{type: schema23.properties.EjUserStatus.type}});
errors++;
}
if(!((((((((data23 === "StatusNone") || (data23 === "StatusNormal")) || (data23 === "StatusNotAvailable")) || (data23 === "StatusDeleted")) || (data23 === "StatusReadOnly")) || (data23 === "StatusSpm")) || (data23 === "StatusSystem")) || (data23 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserStatus",keyword:"enum",params:{allowedValues: schema23.properties.EjUserStatus.enum}});
errors++;
}
}
if(data.ProvidedCredentials !== undefined){
let data24 = data.ProvidedCredentials;
if((!(Array.isArray(data24))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProvidedCredentials",keyword:"type",params:{type: schema23.properties.ProvidedCredentials.type}});
errors++;
}
}
if(data.SecondaryGroups !== undefined){
let data25 = data.SecondaryGroups;
if((!(Array.isArray(data25))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SecondaryGroups",keyword:"type",params:{type: schema23.properties.SecondaryGroups.type}});
errors++;
}
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondaryGroups/" + i1,keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data26 == "number"){
if(!(formats0.validate(data26))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondaryGroups/" + i1,keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
}
if(data.DatabaseContextIdentifier !== undefined){
let data27 = data.DatabaseContextIdentifier;
if((typeof data27 !== "string") && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DatabaseContextIdentifier",keyword:"type",params:{type: schema23.properties.DatabaseContextIdentifier.type}});
errors++;
}
}
if(data.UserName !== undefined){
let data28 = data.UserName;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema23.properties.UserName.type}});
errors++;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

return exports;
}

export function createSelectValidators(formats) {
const exports = {};
exports.MDOListItem = validate52;
const schema19 = {"type":["object","null"],"properties":{"Id":{"type":["integer","null"],"format":"int32"},"Name":{"type":["string","null"]},"ToolTip":{"type":["string","null"]},"Deleted":{"type":["boolean","null"]},"Rank":{"type":["integer","null"],"format":"int32"},"Type":{"type":["string","null"]},"ChildItems":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"IconHint":{"type":["string","null"]},"ColorBlock":{"type":["integer","null"],"format":"int32"},"ExtraInfo":{"type":["string","null"]},"StyleHint":{"type":["string","null"]},"FullName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"required":["Id","Name","ToolTip","Deleted","Rank","Type","ChildItems","IconHint","ColorBlock","ExtraInfo","StyleHint","FullName","TableRight","FieldProperties"],"additionalProperties":false,"$id":"MDOListItem"};
const func1 = Object.prototype.hasOwnProperty;
const formats0 = formats.int32;
const wrapper0 = {validate: validate52};
const schema20 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"TableRight"};

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
if(!((key0 === "Mask") || (key0 === "Reason"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema20.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema20.properties.Reason.type}});
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":["object","null"],"properties":{"FieldRight":{"$ref":"FieldRight"},"FieldType":{"type":["string","null"]},"FieldLength":{"type":["integer","null"],"format":"int32"}},"required":["FieldRight","FieldType","FieldLength"],"additionalProperties":false,"$id":"FieldProperty"};
const schema22 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"required":["Mask","Reason"],"additionalProperties":false,"$id":"FieldRight"};

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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(((key0 === "FieldRight") || (key0 === "FieldType")) || (key0 === "FieldLength"))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.FieldRight !== undefined){
if(!(validate56(data.FieldRight, {instancePath:instancePath+"/FieldRight",parentData:data,parentDataProperty:"FieldRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.FieldType !== undefined){
let data1 = data.FieldType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldType",keyword:"type",params:{type: schema21.properties.FieldType.type}});
errors++;
}
}
if(data.FieldLength !== undefined){
let data2 = data.FieldLength;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldLength",keyword:"type",params:{type: schema21.properties.FieldLength.type}});
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(func1.call(schema19.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Id",keyword:"type",params:{type: schema19.properties.Id.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema19.properties.Name.type}});
errors++;
}
}
if(data.ToolTip !== undefined){
let data2 = data.ToolTip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToolTip",keyword:"type",params:{type: schema19.properties.ToolTip.type}});
errors++;
}
}
if(data.Deleted !== undefined){
let data3 = data.Deleted;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Deleted",keyword:"type",params:{type: schema19.properties.Deleted.type}});
errors++;
}
}
if(data.Rank !== undefined){
let data4 = data.Rank;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Rank",keyword:"type",params:{type: schema19.properties.Rank.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema19.properties.Type.type}});
errors++;
}
}
if(data.ChildItems !== undefined){
let data6 = data.ChildItems;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems",keyword:"type",params:{type: schema19.properties.ChildItems.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/IconHint",keyword:"type",params:{type: schema19.properties.IconHint.type}});
errors++;
}
}
if(data.ColorBlock !== undefined){
let data9 = data.ColorBlock;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ColorBlock",keyword:"type",params:{type: schema19.properties.ColorBlock.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/ExtraInfo",keyword:"type",params:{type: schema19.properties.ExtraInfo.type}});
errors++;
}
}
if(data.StyleHint !== undefined){
let data11 = data.StyleHint;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StyleHint",keyword:"type",params:{type: schema19.properties.StyleHint.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data12 = data.FullName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema19.properties.FullName.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate53(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data14 = data.FieldProperties;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema19.properties.FieldProperties.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate55(data15, {instancePath:instancePath+"/FieldProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
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

exports.SoPrincipalCarrier = validate59;
const schema23 = {"type":["object","null"],"properties":{"UserType":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"Associate":{"type":["string","null"]},"AssociateId":{"type":["integer","null"],"format":"int32"},"IsPerson":{"type":["boolean","null"]},"PersonId":{"type":["integer","null"],"format":"int32"},"CountryId":{"type":["integer","null"],"format":"int32"},"HomeCountryId":{"type":["integer","null"],"format":"int32"},"ContactId":{"type":["integer","null"],"format":"int32"},"GroupId":{"type":["integer","null"],"format":"int32"},"BusinessId":{"type":["integer","null"],"format":"int32"},"CategoryId":{"type":["integer","null"],"format":"int32"},"ContactOwner":{"type":["integer","null"],"format":"int32"},"RoleId":{"type":["integer","null"],"format":"int32"},"RoleName":{"type":["string","null"]},"RoleDescription":{"type":["string","null"]},"RoleType":{"type":["string","null"],"enum":["Employee","ExternalUser","Anonymous","System",null]},"Licenses":{"type":["array","null"],"items":{}},"FullName":{"type":["string","null"]},"EMailAddress":{"type":["string","null"]},"FunctionRights":{"type":["array","null"],"items":{"type":"string"}},"EjUserId":{"type":["integer","null"],"format":"int32"},"EjAccessLevel":{"type":["integer","null"],"format":"int32"},"EjUserStatus":{"type":["string","null"],"enum":["StatusNone","StatusNormal","StatusNotAvailable","StatusDeleted","StatusReadOnly","StatusSpm","StatusSystem",null]},"ProvidedCredentials":{"type":["array","null"],"items":{}},"SecondaryGroups":{"type":["array","null"],"items":{"type":"integer","format":"int32"}},"DatabaseContextIdentifier":{"type":["string","null"]},"UserName":{"type":["string","null"]}},"required":["UserType","Associate","AssociateId","IsPerson","PersonId","CountryId","HomeCountryId","ContactId","GroupId","BusinessId","CategoryId","ContactOwner","RoleId","RoleName","RoleDescription","RoleType","Licenses","FullName","EMailAddress","FunctionRights","EjUserId","EjAccessLevel","EjUserStatus","ProvidedCredentials","SecondaryGroups","DatabaseContextIdentifier","UserName"],"additionalProperties":false,"$id":"SoPrincipalCarrier"};

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
if(!(func1.call(schema23.properties, key0))){
(vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.UserType !== undefined){
let data0 = data.UserType;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UserType",keyword:"type",params:{type: schema23.properties.UserType.type}});
errors++;
}
if(!(((((((data0 === "Unknown") || (data0 === "InternalAssociate")) || (data0 === "ResourceAssociate")) || (data0 === "ExternalAssociate")) || (data0 === "AnonymousAssociate")) || (data0 === "SystemAssociate")) || (data0 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/UserType",keyword:"enum",params:{allowedValues: schema23.properties.UserType.enum}});
errors++;
}
}
if(data.Associate !== undefined){
let data1 = data.Associate;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Associate",keyword:"type",params:{type: schema23.properties.Associate.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data2 = data.AssociateId;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: schema23.properties.AssociateId.type}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.IsPerson !== undefined){
let data3 = data.IsPerson;
if((typeof data3 !== "boolean") && (data3 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/IsPerson",keyword:"type",params:{type: schema23.properties.IsPerson.type}});
errors++;
}
}
if(data.PersonId !== undefined){
let data4 = data.PersonId;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: schema23.properties.PersonId.type}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CountryId !== undefined){
let data5 = data.CountryId;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"type",params:{type: schema23.properties.CountryId.type}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.HomeCountryId !== undefined){
let data6 = data.HomeCountryId;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/HomeCountryId",keyword:"type",params:{type: schema23.properties.HomeCountryId.type}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/HomeCountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactId !== undefined){
let data7 = data.ContactId;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: schema23.properties.ContactId.type}});
errors++;
}
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.GroupId !== undefined){
let data8 = data.GroupId;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/GroupId",keyword:"type",params:{type: schema23.properties.GroupId.type}});
errors++;
}
if(typeof data8 == "number"){
if(!(formats0.validate(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/GroupId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BusinessId !== undefined){
let data9 = data.BusinessId;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/BusinessId",keyword:"type",params:{type: schema23.properties.BusinessId.type}});
errors++;
}
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/BusinessId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CategoryId !== undefined){
let data10 = data.CategoryId;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryId",keyword:"type",params:{type: schema23.properties.CategoryId.type}});
errors++;
}
if(typeof data10 == "number"){
if(!(formats0.validate(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactOwner !== undefined){
let data11 = data.ContactOwner;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ContactOwner",keyword:"type",params:{type: schema23.properties.ContactOwner.type}});
errors++;
}
if(typeof data11 == "number"){
if(!(formats0.validate(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactOwner",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RoleId !== undefined){
let data12 = data.RoleId;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RoleId",keyword:"type",params:{type: schema23.properties.RoleId.type}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/RoleId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RoleName !== undefined){
let data13 = data.RoleName;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RoleName",keyword:"type",params:{type: schema23.properties.RoleName.type}});
errors++;
}
}
if(data.RoleDescription !== undefined){
let data14 = data.RoleDescription;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RoleDescription",keyword:"type",params:{type: schema23.properties.RoleDescription.type}});
errors++;
}
}
if(data.RoleType !== undefined){
let data15 = data.RoleType;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RoleType",keyword:"type",params:{type: schema23.properties.RoleType.type}});
errors++;
}
if(!(((((data15 === "Employee") || (data15 === "ExternalUser")) || (data15 === "Anonymous")) || (data15 === "System")) || (data15 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/RoleType",keyword:"enum",params:{allowedValues: schema23.properties.RoleType.enum}});
errors++;
}
}
if(data.Licenses !== undefined){
let data16 = data.Licenses;
if((!(Array.isArray(data16))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Licenses",keyword:"type",params:{type: schema23.properties.Licenses.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data17 = data.FullName;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema23.properties.FullName.type}});
errors++;
}
}
if(data.EMailAddress !== undefined){
let data18 = data.EMailAddress;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EMailAddress",keyword:"type",params:{type: schema23.properties.EMailAddress.type}});
errors++;
}
}
if(data.FunctionRights !== undefined){
let data19 = data.FunctionRights;
if((!(Array.isArray(data19))) && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FunctionRights",keyword:"type",params:{type: schema23.properties.FunctionRights.type}});
errors++;
}
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(typeof data19[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/FunctionRights/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.EjUserId !== undefined){
let data21 = data.EjUserId;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"type",params:{type: schema23.properties.EjUserId.type}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EjAccessLevel !== undefined){
let data22 = data.EjAccessLevel;
if((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (data22 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EjAccessLevel",keyword:"type",params:{type: schema23.properties.EjAccessLevel.type}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/EjAccessLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EjUserStatus !== undefined){
let data23 = data.EjUserStatus;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserStatus",keyword:"type",params:{type: schema23.properties.EjUserStatus.type}});
errors++;
}
if(!((((((((data23 === "StatusNone") || (data23 === "StatusNormal")) || (data23 === "StatusNotAvailable")) || (data23 === "StatusDeleted")) || (data23 === "StatusReadOnly")) || (data23 === "StatusSpm")) || (data23 === "StatusSystem")) || (data23 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserStatus",keyword:"enum",params:{allowedValues: schema23.properties.EjUserStatus.enum}});
errors++;
}
}
if(data.ProvidedCredentials !== undefined){
let data24 = data.ProvidedCredentials;
if((!(Array.isArray(data24))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProvidedCredentials",keyword:"type",params:{type: schema23.properties.ProvidedCredentials.type}});
errors++;
}
}
if(data.SecondaryGroups !== undefined){
let data25 = data.SecondaryGroups;
if((!(Array.isArray(data25))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SecondaryGroups",keyword:"type",params:{type: schema23.properties.SecondaryGroups.type}});
errors++;
}
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondaryGroups/" + i1,keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data26 == "number"){
if(!(formats0.validate(data26))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondaryGroups/" + i1,keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
}
if(data.DatabaseContextIdentifier !== undefined){
let data27 = data.DatabaseContextIdentifier;
if((typeof data27 !== "string") && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DatabaseContextIdentifier",keyword:"type",params:{type: schema23.properties.DatabaseContextIdentifier.type}});
errors++;
}
}
if(data.UserName !== undefined){
let data28 = data.UserName;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema23.properties.UserName.type}});
errors++;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

return exports;
}

export function createRequestValidators(formats) {
const exports = {};
exports.MDOListItem = validate52;
const schema19 = {"type":["object","null"],"properties":{"Id":{"type":"integer","format":"int32"},"Name":{"type":["string","null"]},"ToolTip":{"type":["string","null"]},"Deleted":{"type":"boolean"},"Rank":{"type":"integer","format":"int32"},"Type":{"type":["string","null"]},"ChildItems":{"type":["array","null"],"items":{"type":"object","$ref":"MDOListItem"}},"IconHint":{"type":["string","null"]},"ColorBlock":{"type":"integer","format":"int32"},"ExtraInfo":{"type":["string","null"]},"StyleHint":{"type":["string","null"]},"FullName":{"type":["string","null"]},"TableRight":{"$ref":"TableRight"},"FieldProperties":{"type":["object","null"],"additionalProperties":{"type":"object","$ref":"FieldProperty"}}},"$id":"MDOListItem"};
const formats0 = formats.int32;
const wrapper0 = {validate: validate52};
const schema20 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"$id":"TableRight"};

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
if(data.Mask !== undefined){
let data0 = data.Mask;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Mask",keyword:"type",params:{type: schema20.properties.Mask.type}});
errors++;
}
}
if(data.Reason !== undefined){
let data1 = data.Reason;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Reason",keyword:"type",params:{type: schema20.properties.Reason.type}});
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"Mask":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":["object","null"],"properties":{"FieldRight":{"$ref":"FieldRight"},"FieldType":{"type":["string","null"]},"FieldLength":{"type":"integer","format":"int32"}},"$id":"FieldProperty"};
const schema22 = {"type":["object","null"],"properties":{"Mask":{"type":["string","null"]},"Reason":{"type":["string","null"]}},"$id":"FieldRight"};

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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"Mask":true,"Reason":true},"dynamicProps":false,"dynamicItems":false};


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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema21.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.FieldRight !== undefined){
if(!(validate56(data.FieldRight, {instancePath:instancePath+"/FieldRight",parentData:data,parentDataProperty:"FieldRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.FieldType !== undefined){
let data1 = data.FieldType;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldType",keyword:"type",params:{type: schema21.properties.FieldType.type}});
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"FieldRight":true,"FieldType":true,"FieldLength":true},"dynamicProps":false,"dynamicItems":false};


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
(vErrors ??= []).push({instancePath:instancePath+"/Name",keyword:"type",params:{type: schema19.properties.Name.type}});
errors++;
}
}
if(data.ToolTip !== undefined){
let data2 = data.ToolTip;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ToolTip",keyword:"type",params:{type: schema19.properties.ToolTip.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/Type",keyword:"type",params:{type: schema19.properties.Type.type}});
errors++;
}
}
if(data.ChildItems !== undefined){
let data6 = data.ChildItems;
if((!(Array.isArray(data6))) && (data6 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ChildItems",keyword:"type",params:{type: schema19.properties.ChildItems.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/IconHint",keyword:"type",params:{type: schema19.properties.IconHint.type}});
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
(vErrors ??= []).push({instancePath:instancePath+"/ExtraInfo",keyword:"type",params:{type: schema19.properties.ExtraInfo.type}});
errors++;
}
}
if(data.StyleHint !== undefined){
let data11 = data.StyleHint;
if((typeof data11 !== "string") && (data11 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/StyleHint",keyword:"type",params:{type: schema19.properties.StyleHint.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data12 = data.FullName;
if((typeof data12 !== "string") && (data12 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema19.properties.FullName.type}});
errors++;
}
}
if(data.TableRight !== undefined){
if(!(validate53(data.TableRight, {instancePath:instancePath+"/TableRight",parentData:data,parentDataProperty:"TableRight",rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.FieldProperties !== undefined){
let data14 = data.FieldProperties;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties",keyword:"type",params:{type: schema19.properties.FieldProperties.type}});
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key0 in data14){
let data15 = data14[key0];
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
(vErrors ??= []).push({instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
errors++;
}
if(!(validate55(data15, {instancePath:instancePath+"/FieldProperties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = merge(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"Id":true,"Name":true,"ToolTip":true,"Deleted":true,"Rank":true,"Type":true,"ChildItems":true,"IconHint":true,"ColorBlock":true,"ExtraInfo":true,"StyleHint":true,"FullName":true,"TableRight":true,"FieldProperties":true},"dynamicProps":false,"dynamicItems":false};

exports.SoPrincipalCarrier = validate59;
const schema23 = {"type":["object","null"],"properties":{"UserType":{"type":["string","null"],"enum":["Unknown","InternalAssociate","ResourceAssociate","ExternalAssociate","AnonymousAssociate","SystemAssociate",null]},"Associate":{"type":["string","null"]},"AssociateId":{"type":"integer","format":"int32"},"IsPerson":{"type":"boolean"},"PersonId":{"type":"integer","format":"int32"},"CountryId":{"type":"integer","format":"int32"},"HomeCountryId":{"type":"integer","format":"int32"},"ContactId":{"type":"integer","format":"int32"},"GroupId":{"type":"integer","format":"int32"},"BusinessId":{"type":"integer","format":"int32"},"CategoryId":{"type":"integer","format":"int32"},"ContactOwner":{"type":"integer","format":"int32"},"RoleId":{"type":"integer","format":"int32"},"RoleName":{"type":["string","null"]},"RoleDescription":{"type":["string","null"]},"RoleType":{"type":["string","null"],"enum":["Employee","ExternalUser","Anonymous","System",null]},"Licenses":{"type":["array","null"],"items":{}},"FullName":{"type":["string","null"]},"EMailAddress":{"type":["string","null"]},"FunctionRights":{"type":["array","null"],"items":{"type":"string"}},"EjUserId":{"type":"integer","format":"int32"},"EjAccessLevel":{"type":"integer","format":"int32"},"EjUserStatus":{"type":["string","null"],"enum":["StatusNone","StatusNormal","StatusNotAvailable","StatusDeleted","StatusReadOnly","StatusSpm","StatusSystem",null]},"ProvidedCredentials":{"type":["array","null"],"items":{}},"SecondaryGroups":{"type":["array","null"],"items":{"type":"integer","format":"int32"}},"DatabaseContextIdentifier":{"type":["string","null"]},"UserName":{"type":["string","null"]}},"$id":"SoPrincipalCarrier"};

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
(vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema23.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UserType !== undefined){
let data0 = data.UserType;
if((typeof data0 !== "string") && (data0 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UserType",keyword:"type",params:{type: schema23.properties.UserType.type}});
errors++;
}
if(!(((((((data0 === "Unknown") || (data0 === "InternalAssociate")) || (data0 === "ResourceAssociate")) || (data0 === "ExternalAssociate")) || (data0 === "AnonymousAssociate")) || (data0 === "SystemAssociate")) || (data0 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/UserType",keyword:"enum",params:{allowedValues: schema23.properties.UserType.enum}});
errors++;
}
}
if(data.Associate !== undefined){
let data1 = data.Associate;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Associate",keyword:"type",params:{type: schema23.properties.Associate.type}});
errors++;
}
}
if(data.AssociateId !== undefined){
let data2 = data.AssociateId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data2 == "number"){
if(!(formats0.validate(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/AssociateId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.IsPerson !== undefined){
if(typeof data.IsPerson !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/IsPerson",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.PersonId !== undefined){
let data4 = data.PersonId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data4 == "number"){
if(!(formats0.validate(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/PersonId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CountryId !== undefined){
let data5 = data.CountryId;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data5 == "number"){
if(!(formats0.validate(data5))){
(vErrors ??= []).push({instancePath:instancePath+"/CountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.HomeCountryId !== undefined){
let data6 = data.HomeCountryId;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/HomeCountryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data6 == "number"){
if(!(formats0.validate(data6))){
(vErrors ??= []).push({instancePath:instancePath+"/HomeCountryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactId !== undefined){
let data7 = data.ContactId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data7 == "number"){
if(!(formats0.validate(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.GroupId !== undefined){
let data8 = data.GroupId;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/GroupId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data8 == "number"){
if(!(formats0.validate(data8))){
(vErrors ??= []).push({instancePath:instancePath+"/GroupId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.BusinessId !== undefined){
let data9 = data.BusinessId;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/BusinessId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data9 == "number"){
if(!(formats0.validate(data9))){
(vErrors ??= []).push({instancePath:instancePath+"/BusinessId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.CategoryId !== undefined){
let data10 = data.CategoryId;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data10 == "number"){
if(!(formats0.validate(data10))){
(vErrors ??= []).push({instancePath:instancePath+"/CategoryId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.ContactOwner !== undefined){
let data11 = data.ContactOwner;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactOwner",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data11 == "number"){
if(!(formats0.validate(data11))){
(vErrors ??= []).push({instancePath:instancePath+"/ContactOwner",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RoleId !== undefined){
let data12 = data.RoleId;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/RoleId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data12 == "number"){
if(!(formats0.validate(data12))){
(vErrors ??= []).push({instancePath:instancePath+"/RoleId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.RoleName !== undefined){
let data13 = data.RoleName;
if((typeof data13 !== "string") && (data13 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RoleName",keyword:"type",params:{type: schema23.properties.RoleName.type}});
errors++;
}
}
if(data.RoleDescription !== undefined){
let data14 = data.RoleDescription;
if((typeof data14 !== "string") && (data14 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RoleDescription",keyword:"type",params:{type: schema23.properties.RoleDescription.type}});
errors++;
}
}
if(data.RoleType !== undefined){
let data15 = data.RoleType;
if((typeof data15 !== "string") && (data15 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/RoleType",keyword:"type",params:{type: schema23.properties.RoleType.type}});
errors++;
}
if(!(((((data15 === "Employee") || (data15 === "ExternalUser")) || (data15 === "Anonymous")) || (data15 === "System")) || (data15 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/RoleType",keyword:"enum",params:{allowedValues: schema23.properties.RoleType.enum}});
errors++;
}
}
if(data.Licenses !== undefined){
let data16 = data.Licenses;
if((!(Array.isArray(data16))) && (data16 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/Licenses",keyword:"type",params:{type: schema23.properties.Licenses.type}});
errors++;
}
}
if(data.FullName !== undefined){
let data17 = data.FullName;
if((typeof data17 !== "string") && (data17 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FullName",keyword:"type",params:{type: schema23.properties.FullName.type}});
errors++;
}
}
if(data.EMailAddress !== undefined){
let data18 = data.EMailAddress;
if((typeof data18 !== "string") && (data18 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EMailAddress",keyword:"type",params:{type: schema23.properties.EMailAddress.type}});
errors++;
}
}
if(data.FunctionRights !== undefined){
let data19 = data.FunctionRights;
if((!(Array.isArray(data19))) && (data19 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/FunctionRights",keyword:"type",params:{type: schema23.properties.FunctionRights.type}});
errors++;
}
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(typeof data19[i0] !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/FunctionRights/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.EjUserId !== undefined){
let data21 = data.EjUserId;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data21 == "number"){
if(!(formats0.validate(data21))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserId",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EjAccessLevel !== undefined){
let data22 = data.EjAccessLevel;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
(vErrors ??= []).push({instancePath:instancePath+"/EjAccessLevel",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data22 == "number"){
if(!(formats0.validate(data22))){
(vErrors ??= []).push({instancePath:instancePath+"/EjAccessLevel",keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
if(data.EjUserStatus !== undefined){
let data23 = data.EjUserStatus;
if((typeof data23 !== "string") && (data23 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserStatus",keyword:"type",params:{type: schema23.properties.EjUserStatus.type}});
errors++;
}
if(!((((((((data23 === "StatusNone") || (data23 === "StatusNormal")) || (data23 === "StatusNotAvailable")) || (data23 === "StatusDeleted")) || (data23 === "StatusReadOnly")) || (data23 === "StatusSpm")) || (data23 === "StatusSystem")) || (data23 === null))){
(vErrors ??= []).push({instancePath:instancePath+"/EjUserStatus",keyword:"enum",params:{allowedValues: schema23.properties.EjUserStatus.enum}});
errors++;
}
}
if(data.ProvidedCredentials !== undefined){
let data24 = data.ProvidedCredentials;
if((!(Array.isArray(data24))) && (data24 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/ProvidedCredentials",keyword:"type",params:{type: schema23.properties.ProvidedCredentials.type}});
errors++;
}
}
if(data.SecondaryGroups !== undefined){
let data25 = data.SecondaryGroups;
if((!(Array.isArray(data25))) && (data25 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/SecondaryGroups",keyword:"type",params:{type: schema23.properties.SecondaryGroups.type}});
errors++;
}
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondaryGroups/" + i1,keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data26 == "number"){
if(!(formats0.validate(data26))){
(vErrors ??= []).push({instancePath:instancePath+"/SecondaryGroups/" + i1,keyword:"format",params:{format: "int32"}});
errors++;
}
}
}
}
}
if(data.DatabaseContextIdentifier !== undefined){
let data27 = data.DatabaseContextIdentifier;
if((typeof data27 !== "string") && (data27 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/DatabaseContextIdentifier",keyword:"type",params:{type: schema23.properties.DatabaseContextIdentifier.type}});
errors++;
}
}
if(data.UserName !== undefined){
let data28 = data.UserName;
if((typeof data28 !== "string") && (data28 !== null)){
(vErrors ??= []).push({instancePath:instancePath+"/UserName",keyword:"type",params:{type: schema23.properties.UserName.type}});
errors++;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"UserType":true,"Associate":true,"AssociateId":true,"IsPerson":true,"PersonId":true,"CountryId":true,"HomeCountryId":true,"ContactId":true,"GroupId":true,"BusinessId":true,"CategoryId":true,"ContactOwner":true,"RoleId":true,"RoleName":true,"RoleDescription":true,"RoleType":true,"Licenses":true,"FullName":true,"EMailAddress":true,"FunctionRights":true,"EjUserId":true,"EjAccessLevel":true,"EjUserStatus":true,"ProvidedCredentials":true,"SecondaryGroups":true,"DatabaseContextIdentifier":true,"UserName":true},"dynamicProps":false,"dynamicItems":false};

return exports;
}
