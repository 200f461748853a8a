<?xml version="1.0" encoding="UTF-8"?>
<!-- FICTIONAL: the district BredAi does not exist. Drawn for Loopstad; see README.md beside this folder. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b935e9c22-e824-01c3-eb2d-87e38275c061">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.aa31f07ce9213d65f9e9cfa2c4dbc7ee</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112451.836 401281.715</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b6643f5d5-d4f1-a6ff-7369-558121069579">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.9f1e94a9a4893080334b7685cc864c7d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112458.783 401282.568</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bab1d4413-0f7e-3100-033d-0a5871a1abaa">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d749c8e679726e3ef6375886d733d7e3</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112450.861 401289.655</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9e28474f-52b7-f8dc-93a3-f0e03faa6b15">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2aef71d5abb97a8fe270d2db13a585b9</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112457.808 401290.508</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="ba4b475f5-7b12-a2f5-ce8f-c3f0ef4465b7">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.cf27aa70417549e09f8cfbdba8634bc5</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112449.886 401297.595</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b7dd2248f-9b53-c0f1-5185-a0013438f10b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.7ff3b963f41a1bfc018eb2033ab12237</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112456.833 401298.449</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b4cf52693-59a4-f8b3-50ca-e22891c42e48">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.25a81e3ea1fbe74086d2e5a8065c67e4</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112448.911 401305.536</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b3404b978-0495-c5b4-1cd2-1c08e813bda3">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.f793dd1ccbb4397ecbf6bda8c21d4361</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112455.859 401306.389</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b07fc918c-4f08-899c-7d8b-ab254d03b89d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.41983e0681ee6ffaa051032f4be6a454</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112447.936 401313.476</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b47881d99-f729-69ca-d33c-95dc55bd7343">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.31dd0da843db5f571418ba8e0c2614c1</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112454.884 401314.329</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bd851e070-519f-0c90-4d13-3c9020003882">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.9b9a0d2657f368864200d4fc7dcda12b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112446.961 401321.417</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b34284126-b66c-d393-aaad-d41bd8bc7ec6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.57ad2a3b685a883ef596d7d8681ade66</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112453.909 401322.270</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bc81969c6-1cf0-70cc-93ae-19c34c6bcdfb">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d58cb9e5698c6652e7f8ff4b495cc835</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112310.984 401317.012</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b5c93bfe0-8057-ae5a-3d9d-c54487fa748f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.9001a51eb2d8f92ea87de554a1e80613</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112322.895 401318.475</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9cb4cead-84ad-103b-ce87-f79c7da15898">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.490773b5c420cfd8552a22653309890a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112334.805 401319.937</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b3279fc4c-9688-f0a6-4557-6d4e6da9c3af">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.e751ef99e227b37486c9aef7acbcca2c</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112346.716 401321.400</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bf0e5e6c1-26a5-f468-abff-14c1df1f5ef9">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c11e4f110df3e3efa14c7d54b0108b2c</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112358.626 401322.862</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bfd729ffb-d610-d336-0a21-7130dc3a1353">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2e8f964fd099df18f7e593362f8c65cb</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112370.537 401324.324</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b4c9e993f-4d6d-7536-0ea1-503fd0885b97">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.e96031df2bc77fd55d416826f36b1323</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112382.447 401325.787</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bd9cefb53-a2f0-3306-7540-b82aec36b576">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.7a6282d7ae68a51a17634fd3219a082a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112394.358 401327.249</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b654ccecd-14ce-7385-4eb6-5984dd185067">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.ef3842e58765cdfe65fe9417d5000dfe</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112406.268 401328.712</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bb6ea6375-a2b7-79c4-d1d6-88fe8bd4a8d9">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.e98375a06196e5359e7214aa6aa6d91d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112418.179 401330.174</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b077065ca-1968-18ea-998a-744247735f0f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.bbb8b9f1204771d9324f7582d5d10696</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112430.090 401331.637</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b5f01c8f5-6dd7-998a-95de-04cebc98b56f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.ddb232d763242b3982a7f725517f7b8f</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112461.851 401335.536</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bb61e1b74-6b78-4f07-28b9-60fd836485b0">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.857c4c82498e28286bac926b3db9c1e2</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112473.762 401336.999</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b4936eb5e-67ff-a0e1-f0ce-f80a7e9afe5c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.1b92635dbed1e45c448d2783c83eebca</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112485.672 401338.461</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b7dc91930-be22-1078-979f-41f8c117e49c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d531a61c63c7a17c39389290566a0df4</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112497.583 401339.924</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="ba42b2358-f0a4-fab6-920c-ee97b7697478">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.0d8be76aaa0e13e340f6b2939a16404b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112509.493 401341.386</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b0ea012f3-28fa-d295-109f-defdaafce8f3">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.cc43233b980a8afa9890250da82feecf</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112521.404 401342.849</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b6642c584-9016-5d2b-061e-6c4e72ede4d6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.0e2dc6afb50954018e3d02e5dc114bfd</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112533.314 401344.311</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b7d69012d-3fe9-8589-07ff-fb993d7d5cc6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.67c571d8942bdda74edafd86d07084d1</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112545.225 401345.773</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bdd1c89cf-457a-3b0f-54da-5a6cb2241190">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.262654cda16730e56b62e394b023066b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112557.135 401347.236</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b068707ff-7ff7-2774-165b-a6051f6ca690">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.ae86e919ddb69992aca58202057a629c</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112569.046 401348.698</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b121b0f4b-96dd-0acd-a1d2-286a0d9e1fb7">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d499ac7766bdfb4d309cc16c38b578fa</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112580.957 401350.161</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bea4cc6b6-6fd5-f604-a1a8-616d1d90c329">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.4a980135fa4a7701e255ad96eb725d27</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112592.867 401351.623</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b87ad3384-cca7-54a2-e95d-c28636556815">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.9fc22456ab4170ce5ad908d113770ccc</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112408.383 401377.130</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9eea5354-dd8b-2ee6-dd0c-01cc6fabe03b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.36470871bcdf59296fd1f54795ccfa2d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112403.631 401415.840</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bda4d0850-3ae4-b5ca-5c2f-59f0cb401e96">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2e1cdd2e9b3ce2c9c35abd13aab78595</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112421.287 401378.715</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9b00e4dc-a331-2f2d-a8f0-63df0c8bae93">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.29ef41d5cc275dcf1bd0ca2b15abe443</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112416.534 401417.424</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b5f897f7d-c33b-136b-f698-54de9c0d20bd">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.4d8e6cc94dae84164ff3a4ecb5ae2435</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112434.190 401380.299</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b0631ece5-a969-acbc-b440-6474b4b1a043">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.a8ff6ea1dab320fdbb6159ebdd5f1072</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112429.437 401419.008</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b675eb221-d9c5-a59c-e77b-35dbb8c520a8">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.fc3516f6333962dde6edada3d379a2c3</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112447.093 401381.883</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="ba2dce128-2916-ccc6-5efe-e00952529779">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.24c6cba84b59a5c615626c4593bd444c</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112442.340 401420.593</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b26a451a3-0648-7e56-1c2e-b1b9b3416518">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.8b92108caf70e48898bd6294752e6ae8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112459.996 401383.468</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b6e3b65ed-936f-1fdb-dd95-2dc605118968">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.04742b13714ca81d076eb7e6232af9be</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112455.243 401422.177</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="be3b5910d-9b3c-b18e-adcd-33f8bf6def3b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.47b592f6044bda11b897ffa1bbca1971</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112472.899 401385.052</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b31d6f101-f347-c8b9-95cc-2916e53870a7">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c4eef395acfd171f3be54b5f85a9038d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112468.146 401423.761</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="baa0e1cb9-e5e7-fbc3-b43b-1fc9ec9b752c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.3667349fa475b8e4e9187fa48512a371</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112499.715 401396.405</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b32637570-d15c-71e4-ccdd-74f13c37415c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.9661fa62a0f273f472e28c15a4567db8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112529.492 401400.061</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="ba5477708-fbf6-7e0c-abe4-f01ab96c268d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.251a75792bcbd36356ed222fa056db61</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112533.358 401409.603</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b7a43e5b3-0729-9865-65e0-752aa67bc7e1">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.608c1c2176e12ddc5c5cd11d1987c508</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112556.778 401399.381</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b0bc1f0f7-0ab2-5f73-667b-c3c5347f21b3">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c5ec6843abe0de4acdb6107a24542973</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112569.942 401407.042</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b12a6b838-81e1-7ea8-a045-d884bfa52fd6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.ae3f5286164def59fb548785124a4508</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112584.813 401400.808</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9b6ea3f1-3aad-ac22-de33-106b0dc13eea">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.0e0f8944aebbc86461892aeb2741a377</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112576.908 401415.958</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="be5994258-a86d-1265-c3a2-0730458decd7">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.cb99fe5a84caaf5aa25d391e74f86bd4</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112498.793 401428.532</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b11e1ac40-16b1-31cc-95b5-583a2e6899f0">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.822b7e9d9af85f1745c97dbc4f1762cf</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112502.555 401447.129</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b2d2276bf-05cc-6c70-8adb-a2ea1a22c28b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.17bb295df9332f9adbf8100bbc0e79b0</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112524.391 401449.810</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bdcd65774-31e2-75e3-d3c8-ecd0dffaa04f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.77ff2607423d6544c138c41c236f23b9</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112552.182 401453.222</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b850ca793-f0cf-848d-c342-712e58b2bd03">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.219746985252f46e46a3006516405e80</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112560.331 401436.088</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b804e0a69-f14e-4376-89b3-ead0a9c21958">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.91d2a7a83f5c5e65319f5426cceb5c8f</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112576.212 401438.038</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b75034678-fa94-3969-3ca3-0e823fb03b14">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.e2a0e94515bc6dd3d84c42e84d7b1a24</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112525.087 401427.730</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="be83aec23-c947-658b-f016-018f28421041">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.e6929b08055c5e7a17d03e0357b4955c</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112511.714 401438.178</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b729a6df4-408d-3255-1ac4-63d5bfe9f70a">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c2ab7be060f1daa063737d7988e55314</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112373.807 401248.458</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b1d9046a1-2a5c-e1e3-7197-1c9c8c89c0f8">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.4f0da433a9ccf905c80e7afda4283eed</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112389.688 401250.407</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b43c61531-43ba-bcb6-8587-2b9785a50fef">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.67ba2cd808503f57c0bc6a3e4e1d8da9</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112405.568 401252.357</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bda25e367-191f-05b0-e040-00454c009356">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.1fabe0be46d45333eaf2f07162b1f51d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112421.449 401254.307</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bacd33936-6e26-d2d3-856a-c7171173c7b8">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.12bcdd0c3009ff76aa3da7a61663bd2b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112437.330 401256.257</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9d8b46e4-5731-f96d-629f-c96cf25e839b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.77315e13ea324f50c30f8327ae47e6f2</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112453.211 401258.207</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b1a76fecc-9e83-4349-e7f6-54914493c5b5">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.35ce5adb4317f0aeb2cf11a24c6ec8dd</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112469.091 401260.157</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bf6609bdf-28bb-8133-71b9-dacb5fddf6dd">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.8e623e336b03898bef13cc331aff3f49</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112484.972 401262.107</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b88768c59-154b-5959-3028-2538aeedfb09">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.4ea82c913ad7d25cd4b8e445ea1da9d7</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112500.853 401264.057</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b01127e3b-5fe0-df57-3cc4-6b6a99b77a11">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.6034d1c80c65460f0c6033a9e670fc16</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112516.734 401266.007</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="be44f802b-c3fe-8d4b-1bb0-09e20193c2d2">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.f4dec589ed32e38eaf2b85e7f8cdc598</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112532.614 401267.957</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9cc4f771-de13-0fff-4ce8-3fe723e0d406">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.8f498c2a958d48ef876526d4cd45ddd9</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112548.495 401269.907</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bc55e34b9-ece7-2cd3-4d1a-ab429e97e35d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.da410e6e0c1b4d307d3af791f67f1aeb</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112316.262 401257.613</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bb5764ed8-70c5-2420-e321-1d240d95bdaf">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.a6e99023fe5e67cdeb6e26d171a982c3</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112334.128 401259.806</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b0f49b66c-3017-84f2-0af0-10a008fe7151">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.0fb4932a3b2ac0d51a59dc477286741d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112351.994 401262.000</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b5e4e5c51-58a1-ea87-132e-af08802a09bc">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.9d907c37c111ab58d51aa6e98da2955f</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112369.860 401264.194</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b876f6b14-6b45-2ca5-1fe0-48a20d29af2f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.e9c3d127134f1159781c88cf1b7365be</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112387.726 401266.387</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bc973a52e-93b6-abf2-26f8-438aa071233d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.45273fbc387759dfbd61c2d4020ac876</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112405.591 401268.581</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9c8a04d8-ccd9-6159-9064-480c2b10d212">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.6b43ab0a6e6739128abeb364b71a7212</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112423.457 401270.775</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bc5377b47-f335-21c5-64f4-160c8f4237a2">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.29d2352e3fc2b60b66ac7f8d20aa2fe9</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112441.323 401272.968</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9df40d84-f8bb-c057-0bd9-728f708c763f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.369be105eb8cfd02921e3cabb47b5f6a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112477.055 401277.356</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b75636c3e-ed79-0088-c058-c45c34a31dbf">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.20bc7f492e207ffe687795672f512756</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112494.921 401279.549</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="bf336c7ee-1c29-8f3a-665f-3bb2f9bb10a9">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.005367b361ecbc1468ebd9328cf45a06</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112512.786 401281.743</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b9302096e-1e25-6906-fb11-545364c69ef4">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.626a7b018617bb201bdb818f3319ad02</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112530.652 401283.937</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b78f671c7-6042-dfa5-c38a-faf547c335b4">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.38acab8f6e2dacb0c8daba916cebf870</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112548.518 401286.130</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b53cc6cda-cca8-4a85-f671-48ee0bc79b3e">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.333bd1d117f63b66b48384b538c99f42</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112566.384 401288.324</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="baf409be9-2723-3f2a-092e-e76ae8bd7276">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d0d27154545bdd350b89b7cc3c4714cb</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112584.250 401290.518</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
<cityObjectMember>
<SolitaryVegetationObject xmlns="http://www.opengis.net/citygml/vegetation/2.0" gml:id="b96628e5a-d36f-14d0-ce0a-3ec1f8fe4bdb">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.822227d94745b81b4334d20f0492688f</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<class codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObject">niet-bgt</class>
<imgeo:geometrie2dVegetatieObject><gml:Point xmlns:gml="http://www.opengis.net/gml" srsName="urn:ogc:def:crs:EPSG::28992"><gml:pos srsDimension="2">112602.116 401292.711</gml:pos></gml:Point></imgeo:geometrie2dVegetatieObject>
<imgeo:plus-type codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeVegetatieObjectPlus">boom</imgeo:plus-type>
</SolitaryVegetationObject>
</cityObjectMember>
</CityModel>
