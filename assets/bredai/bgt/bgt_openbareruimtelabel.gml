<?xml version="1.0" encoding="UTF-8"?>
<!-- FICTIONAL: the district BredAi does not exist. Drawn for Loopstad; see README.md beside this folder. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="bad9eced2-c3d1-7fba-395d-d3f050ab8eef">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c7072d5d13ac9dc4a33fb3ffaa9f7133</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGOPR>9998300000000001</imgeo:identificatieBAGOPR>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Stationsplein</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112451.774 401253.497</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOpenbareRuimte">Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="b8a039625-d895-ded0-71e5-a0aa95aca2a5">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.f63226c80534eccfc48d20a4c5a68ba9</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGOPR>9998300000000002</imgeo:identificatieBAGOPR>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Spoorlaan</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112340.766 401254.979</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOpenbareRuimte">Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="b51c24e37-a9fc-1ad4-8c23-aae76528ff3f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.20c4eede73258d02b227d63fda696966</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGOPR>9998300000000003</imgeo:identificatieBAGOPR>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Weststraat</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112364.779 401289.161</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOpenbareRuimte">Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="bc9d7d01b-0a1c-77ea-318f-ea804d1bf59f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.8b82ae46703bd8da429eaf91ad782ec6</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGOPR>9998300000000004</imgeo:identificatieBAGOPR>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Ooststraat</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112547.408 401311.585</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOpenbareRuimte">Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="b4adb9650-0566-1982-acc5-5fc559fcfb9b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.df18c89ef5fa890156daf4bf0f3ebb2b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGOPR>9998300000000005</imgeo:identificatieBAGOPR>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Kienlaan</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112451.897 401309.933</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOpenbareRuimte">Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="b2f536cd6-1e86-bdeb-f65e-3ca7c5937867">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.3c05ed2b2ecdfa4c253ddc56b2f5490c</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGOPR>9998300000000006</imgeo:identificatieBAGOPR>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Zuidkade</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112402.444 401327.033</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOpenbareRuimte">Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="b5bd2c326-5698-6ec1-f4d4-42a01824b118">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.b01e13c287cb5fee5914f9bf815f35d3</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGOPR>9998300000000007</imgeo:identificatieBAGOPR>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Noordkade</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112358.112 401359.875</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOpenbareRuimte">Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="b3222f703-b0e3-daa6-0588-8f81b4692615">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.af3d62ce07975e25d8018d266f8401ab</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGOPR>9998300000000008</imgeo:identificatieBAGOPR>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Markt</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112433.981 401398.409</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOpenbareRuimte">Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="baa1033e0-1f36-4829-f364-91710df97e2d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.1a68a2db4113fa828f26c5d0348ef634</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGOPR>9998300000000009</imgeo:identificatieBAGOPR>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Lindelaan</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112347.753 401444.242</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOpenbareRuimte">Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
<cityObjectMember>
<imgeo:OpenbareRuimteLabel gml:id="b602afc90-d9b2-6562-f600-efb33a825c84">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.ee134d8e604ed92bce849b13322b9f46</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGOPR>9998300000000010</imgeo:identificatieBAGOPR>
<imgeo:openbareRuimteNaam><imgeo:Label><imgeo:tekst>Stadspark</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112562.403 401419.214</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:openbareRuimteNaam>
<imgeo:openbareRuimteType codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#TypeOpenbareRuimte">Weg</imgeo:openbareRuimteType>
</imgeo:OpenbareRuimteLabel>
</cityObjectMember>
</CityModel>
