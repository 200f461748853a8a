<?xml version="1.0" encoding="UTF-8"?>
<!-- FICTIONAL: the district BredAi does not exist. Drawn for Loopstad; see README.md beside this folder. CC0-1.0. -->
<CityModel xmlns:gml="http://www.opengis.net/gml" xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns="http://www.opengis.net/citygml/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.geostandaarden.nl/imgeo/2.1 http://register.geostandaarden.nl/gmlapplicatieschema/imgeo/2.1.1/imgeo.xsd">
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b37c1272f-302c-d5d9-d3de-4141c82e8529">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.94c3fb889644053fec38dfdde685a251</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000001</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112482.490 401233.088 112480.540 401248.969 112422.973 401241.900 112424.922 401226.020 112482.490 401233.088</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>1</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112452.731 401237.494</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000001</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bb72c4368-b577-6e1a-ef55-764da69d3db8">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.efbf48103e5d9bd489dcab64b1cfd9a2</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000002</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112405.803 401217.627 112404.828 401225.567 112375.051 401221.911 112376.026 401213.971 112405.803 401217.627</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>5</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112390.427 401219.769</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000005</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b1c2892fc-58f5-0d30-7b85-0cbd6895e558">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.823f7df86a1d24615535c6227529aba4</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000003</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112359.414 401217.976 112356.246 401243.783 112318.529 401239.151 112321.698 401213.345 112359.414 401217.976</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>6</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112338.972 401228.564</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000006</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bbc70d369-ba30-86ce-3e9a-a22299cf993e">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.12e643027f334fa46d2198482df9fb7d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000004</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112610.024 401244.717 112606.367 401274.494 112568.651 401269.863 112572.307 401240.086 112610.024 401244.717</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>7</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112589.337 401257.290</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000007</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b39c36584-9f65-ffa2-2790-81b90fa9c94b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.818a7b8f08196de3d81950926a6145b3</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000005</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112356.682 401273.054 112346.756 401271.835 112347.488 401265.880 112357.413 401267.099 112356.682 401273.054</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>1</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112352.085 401269.467</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000009</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="be15c2b32-3d93-f626-820b-cbaa80cf87ea">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.acbd236472df0a3e8666e640a37109dc</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000006</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112356.682 401273.054 112355.951 401279.009 112346.025 401277.790 112346.756 401271.835 112356.682 401273.054</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>2</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112351.353 401275.422</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000010</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="baa8314f4-784d-fa37-2dfa-be6faa32f22d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.a7a42d8cb2f89de29731c9a2e1fd96d8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000007</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112355.951 401279.009 112355.219 401284.964 112345.294 401283.746 112346.025 401277.790 112355.951 401279.009</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>3</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112350.622 401281.377</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000011</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b1413e383-000f-8fe6-ef17-3ac3f12234e2">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.7ef63b21012df76ca0ab9af213af3028</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000008</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112355.219 401284.964 112354.488 401290.920 112344.563 401289.701 112345.294 401283.746 112355.219 401284.964</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>4</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112349.891 401287.333</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000012</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b0145deb9-29cb-0e22-8595-e8ef565ad485">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.abb2f739caf72748d00ce4228ad49eda</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000009</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112354.488 401290.920 112353.757 401296.875 112343.831 401295.656 112344.563 401289.701 112354.488 401290.920</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>5</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112349.160 401293.288</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000013</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b435152d9-1c3b-ae34-9330-c6a55186f76a">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2f28d5cd66e5c0f9b9fbbe219b46af6d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000010</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112353.757 401296.875 112353.026 401302.830 112343.100 401301.612 112343.831 401295.656 112353.757 401296.875</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>6</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112348.429 401299.243</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000014</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b2b037610-adf3-18b4-4002-2e0aa9bc5fdf">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2aa6260dc1a15a65ce6fc5df19daabec</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000011</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112353.026 401302.830 112352.295 401308.785 112342.369 401307.567 112343.100 401301.612 112353.026 401302.830</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>7</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112347.697 401305.199</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000015</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="ba572bdfb-ef64-2a5f-600b-5a301079bd6c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2930d28891f8c8965956bebd41f4a363</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000012</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112352.295 401308.785 112351.563 401314.741 112341.638 401313.522 112342.369 401307.567 112352.295 401308.785</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>8</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112346.966 401311.154</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000016</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bd152aba0-6c30-ab5d-f3b0-25f07d80d288">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.382cc5f3b18db3e4bc863fdfcb5d826a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000013</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112386.458 401276.710 112376.533 401275.491 112377.264 401269.536 112387.189 401270.755 112386.458 401276.710</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>9</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112381.861 401273.123</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000017</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bf8a7344f-feec-8c1c-7ae9-2ee236ffa0d8">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.20441253b415972f47e956b6694172e5</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000014</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112386.458 401276.710 112385.727 401282.665 112375.802 401281.446 112376.533 401275.491 112386.458 401276.710</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>10</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112381.130 401279.078</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000018</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b4274b3cf-88b4-2e34-133c-e8e1c7d04b9f">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.43c50e95ac10a6b2f689a6e5805b0c27</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000015</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112385.727 401282.665 112384.996 401288.620 112375.070 401287.402 112375.802 401281.446 112385.727 401282.665</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>11</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112380.399 401285.033</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000019</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b94c56e53-c091-9f30-889c-4ee5d53bce5e">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.ce6f5b8447689aa07380cbb9781554b4</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000016</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112384.996 401288.620 112384.265 401294.576 112374.339 401293.357 112375.070 401287.402 112384.996 401288.620</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>12</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112379.667 401290.989</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000020</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bad6a5b75-e421-1707-d7f8-a89c88f829dd">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.64d7ac5e3be29e99bca920411f452ac8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000017</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112384.265 401294.576 112383.533 401300.531 112373.608 401299.312 112374.339 401293.357 112384.265 401294.576</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>13</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112378.936 401296.944</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000021</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b1be21c27-096c-d55b-04e1-81bf57de0048">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c51890d752dd0c5f9939910cd29c42d8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000018</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112383.533 401300.531 112382.802 401306.486 112372.877 401305.268 112373.608 401299.312 112383.533 401300.531</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>14</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112378.205 401302.899</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000022</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b086fb1e4-f48c-9b58-2c78-aa76a84557f7">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.b840842b4962c1bc7e86911bca9e100d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000019</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112382.802 401306.486 112382.071 401312.442 112372.145 401311.223 112372.877 401305.268 112382.802 401306.486</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>15</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112377.474 401308.855</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000023</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b2548c2f7-b365-7d11-72da-4645bc9b9759">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2a756ac363838eacdd464633d09ed1f7</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000020</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112382.071 401312.442 112381.340 401318.397 112371.414 401317.178 112372.145 401311.223 112382.071 401312.442</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>16</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112376.743 401314.810</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000024</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b56ccf396-27ed-3ca5-89f8-8336cbd114c0">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.41a6bab176bf76ac8e2bd589a79f985a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000021</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112539.310 401295.478 112529.385 401294.259 112530.116 401288.304 112540.042 401289.523 112539.310 401295.478</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>1</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112534.713 401291.891</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000025</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bc6737f5c-30cd-3977-40a7-4cd646d62c7a">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.586b4100441e61541e1f0d45266e9593</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000022</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112539.310 401295.478 112538.579 401301.433 112528.654 401300.214 112529.385 401294.259 112539.310 401295.478</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>2</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112533.982 401297.846</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000026</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b1866ccbd-589b-9348-5bf1-9257376252fe">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.85fa1bf5b90c34a520a40654b41b96b7</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000023</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112538.579 401301.433 112537.848 401307.388 112527.922 401306.170 112528.654 401300.214 112538.579 401301.433</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>3</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112533.251 401303.801</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000027</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bb0580194-9587-699c-960e-6b13a8b2866a">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2dc018624f823401dd73a269e5da2df7</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000024</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112537.848 401307.388 112537.117 401313.344 112527.191 401312.125 112527.922 401306.170 112537.848 401307.388</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>4</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112532.520 401309.757</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000028</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b19720b7a-1691-b3a7-ea03-9ef4c4e7a563">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.6b3193ff477d2be3b621bac2bc3d1db2</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000025</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112537.117 401313.344 112536.385 401319.299 112526.460 401318.080 112527.191 401312.125 112537.117 401313.344</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>5</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112531.788 401315.712</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000029</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b6fe4e842-53af-e2fa-3850-c2aa96de148b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.1ba29ebcbd4f7d45d0f84e1f93850c2f</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000026</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112536.385 401319.299 112535.654 401325.254 112525.729 401324.035 112526.460 401318.080 112536.385 401319.299</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>6</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112531.057 401321.667</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000030</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="be4dff7e2-0c74-c05d-16e1-5c821c4561e8">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.a2b2465d807a3271e31d7ac12ea11a3e</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000027</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112535.654 401325.254 112534.923 401331.209 112524.998 401329.991 112525.729 401324.035 112535.654 401325.254</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>7</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112530.326 401327.622</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000031</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b273c7e0a-5455-07c4-e8d1-5fa9f19999e4">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.41e17918e652a735aea04f36e75ce129</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000028</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112534.923 401331.209 112534.192 401337.165 112524.266 401335.946 112524.998 401329.991 112534.923 401331.209</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>8</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112529.595 401333.578</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000032</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="be53266fc-a660-f329-e74d-fca60ef207e0">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.38df69edde6121c36353759cec954a30</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000029</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112447.630 401287.243 112431.750 401285.294 112432.968 401275.368 112448.849 401277.318 112447.630 401287.243</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>1</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112440.299 401281.306</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000033</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bace6af2f-2aeb-6c59-2f16-7594ac6a9844">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.03510177313f0f7f481946fe54923dbe</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000030</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112446.412 401297.169 112430.531 401295.219 112431.750 401285.294 112447.630 401287.243 112446.412 401297.169</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>6</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112439.081 401291.231</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000038</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b49b37591-a4eb-e9e9-1317-43489dd44d3e">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.42d03559adb91cc6f22ad4f897be902f</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000031</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112445.193 401307.094 112429.312 401305.144 112430.531 401295.219 112446.412 401297.169 112445.193 401307.094</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>11</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112437.862 401301.157</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000043</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b2def1e6c-dc40-021c-689e-1ca4b32c442b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.6511e956df35cacfeae89b5d70066f55</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000032</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112443.974 401317.020 112428.094 401315.070 112429.312 401305.144 112445.193 401307.094 112443.974 401317.020</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>16</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112436.643 401311.082</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000048</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b9f3c6fbb-268f-8d8f-3d78-f20742fe1370">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.e335e785a13acd982eac735d0764c0a4</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000033</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112442.756 401326.945 112426.875 401324.995 112428.094 401315.070 112443.974 401317.020 112442.756 401326.945</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>21</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112435.425 401321.008</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000053</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="be16dce2e-7f81-5d44-559b-6d99f20e7f8c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.ac98cc6df2c9349e57076e0c53838c69</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000034</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112462.745 401279.024 112478.626 401280.974 112477.407 401290.900 112461.526 401288.950 112462.745 401279.024</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>26</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112470.076 401284.962</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000058</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b7467adda-d2f3-2c57-64c9-a84558bd4ea8">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.1c76195621d411f2652d0a65c6045b66</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000035</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112461.526 401288.950 112477.407 401290.900 112476.188 401300.825 112460.307 401298.875 112461.526 401288.950</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>31</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112468.857 401294.887</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000063</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b0862b05f-5c83-bc17-7d4d-c15ae642a270">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.9fe13bd603df419374a3f412259673bf</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000036</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112460.307 401298.875 112476.188 401300.825 112474.969 401310.750 112459.089 401308.801 112460.307 401298.875</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>36</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112467.638 401304.813</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000068</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bfe805051-45dd-3267-391e-3fdfdfcba968">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.9f1380886c03e74216cfa3f0fd0eb1c3</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000037</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112459.089 401308.801 112474.969 401310.750 112473.751 401320.676 112457.870 401318.726 112459.089 401308.801</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>41</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112466.420 401314.738</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000073</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b64695088-f366-caed-de91-a351e9bb85b1">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.ed85d35cedd723cb079c7d661d3e5226</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000038</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112457.870 401318.726 112473.751 401320.676 112472.532 401330.601 112456.651 401328.651 112457.870 401318.726</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>46</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112465.201 401324.664</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000078</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b23e3d5f1-9a3e-d890-1bce-c9bd6c1c5ff6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.376f960b71adf25b86172e0a294044e8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000039</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112562.383 401296.296 112598.114 401300.683 112593.239 401340.385 112557.508 401335.998 112562.383 401296.296</gml:posList></gml:LinearRing></gml:exterior><gml:interior><gml:LinearRing><gml:posList srsDimension="2">112571.960 401308.554 112569.766 401326.420 112583.662 401328.126 112585.856 401310.260 112571.960 401308.554</gml:posList></gml:LinearRing></gml:interior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>9</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112565.404 401316.817</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000083</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b0e859208-aa3b-2c47-326b-24b3ac9b9b59">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.6ab0bac3cfaf4d6a2e6771cdf1095b53</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000040</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112400.096 401444.624 112402.534 401424.773 112428.340 401427.941 112425.903 401447.792 112400.096 401444.624</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>1</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112414.218 401436.282</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000131</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b2d9a9f5f-d273-7082-e22f-85fcc7d6f27a">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.2d6fe4bb7f78ca3f124bf458826bbe89</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000041</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112443.768 401449.986 112445.962 401432.120 112477.723 401436.020 112475.530 401453.886 112443.768 401449.986</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>2</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112460.746 401443.003</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000132</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bc0670a90-0c9b-4a93-9527-7f24cf5619b0">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.fcfa8b6b80109124e6ed6d7fb5079c74</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000042</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112468.738 401410.736 112468.007 401416.692 112462.051 401415.960 112462.783 401410.005 112468.738 401410.736</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>5</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112465.395 401413.348</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000135</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b937b2b49-0b68-3fe4-4d20-ab24e7b8a645">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.6a9cf498c8764413ab5e9db0453f7ae5</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000043</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112312.194 401405.620 112316.094 401373.859 112375.647 401381.171 112371.747 401412.932 112312.194 401405.620</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>1</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112343.921 401393.396</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000136</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bab0c1c5d-4500-6a9c-2528-bef285cf91ea">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.fed47334ad1b15b8a7ae631f2a940997</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000044</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112311.114 401365.187 112303.314 401428.710 112293.389 401427.492 112301.188 401363.969 112311.114 401365.187</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>2</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112302.251 401396.339</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000137</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b22951bf1-1b90-8df7-989d-5d8fa4ecd668">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.fd583ca988182141e4ab9c1bf7f1cc81</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000045</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112304.377 401461.081 112297.429 401460.228 112298.648 401450.302 112305.596 401451.156 112304.377 401461.081</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>1</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112301.513 401455.692</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000153</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b8611bc26-56cd-44b4-951b-0598d4cdb5d9">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.f6b738cea44b94de52ac88b97291ad42</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000046</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112305.596 401451.156 112312.544 401452.009 112311.325 401461.934 112304.377 401461.081 112305.596 401451.156</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>2</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112308.460 401456.545</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000154</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b5ec6c13c-33ef-c8e0-7030-ae27cb7261a1">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.ef20fefffb14d83e229f5bc937c6f1d6</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000047</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112312.544 401452.009 112319.492 401452.862 112318.273 401462.787 112311.325 401461.934 112312.544 401452.009</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>3</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112315.408 401457.398</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000155</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b270a589f-56cb-7247-0a23-376825c56226">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.c6f88f122b71fcf9197d28fb24768cb6</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000048</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112319.492 401452.862 112326.439 401453.715 112325.221 401463.640 112318.273 401462.787 112319.492 401452.862</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>4</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112322.356 401458.251</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000156</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bbf866f99-6f8d-9a60-d63a-08c599aeece2">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.486c732e9f8aec603a58be0893c1707b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000049</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112326.439 401453.715 112333.387 401454.568 112332.168 401464.493 112325.221 401463.640 112326.439 401453.715</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>5</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112329.304 401459.104</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000157</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bc0f2b2d7-6f33-b031-6f93-d3ed2e7f6a6c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.82e4eb65972464258bc5713dba7ae77e</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000050</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112333.387 401454.568 112340.335 401455.421 112339.116 401465.346 112332.168 401464.493 112333.387 401454.568</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>6</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112336.252 401459.957</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000158</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bc451220f-aea9-7a71-83af-caf9453eafbe">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.8cadf39666b5e8231d11ff929a109914</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000051</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112340.335 401455.421 112347.283 401456.274 112346.064 401466.200 112339.116 401465.346 112340.335 401455.421</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>7</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112343.200 401460.810</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000159</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b9aac47a4-131a-2b06-528a-2dacd248d509">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.1199548bf5c12769e67507284107832a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000052</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112347.283 401456.274 112354.231 401457.127 112353.012 401467.053 112346.064 401466.200 112347.283 401456.274</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>8</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112350.147 401461.663</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000160</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b157821df-02e2-2359-a431-2521445e73d4">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.0d990cce94e9fbfc5fb9ebfcd59ddfb0</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000053</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112354.231 401457.127 112361.178 401457.980 112359.960 401467.906 112353.012 401467.053 112354.231 401457.127</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>9</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112357.095 401462.516</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000161</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b3d3a1273-3b66-b555-09ea-e345577f385d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.63942f5023b45254c376ddc4aee10033</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000054</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112391.721 401471.806 112384.773 401470.952 112385.992 401461.027 112392.940 401461.880 112391.721 401471.806</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>10</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112388.857 401466.416</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000162</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b2c889a29-5eea-5467-b0d5-964ed1593635">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.a9177a673f3fcd90eefdf5533de5aeb8</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000055</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112392.940 401461.880 112399.888 401462.733 112398.669 401472.659 112391.721 401471.806 112392.940 401461.880</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>11</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112395.804 401467.269</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000163</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="ba61ca753-16af-a6ee-b339-9206f1cf816c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.319822f87649ad14cf1579aa5fd922f0</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000056</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112399.888 401462.733 112406.836 401463.586 112405.617 401473.512 112398.669 401472.659 112399.888 401462.733</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>12</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112402.752 401468.122</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000164</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b9826ea01-70ec-98b9-dfa7-1ec54000c9a6">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d5a847ccc8ff7524b5718123c91fdfdf</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000057</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112406.836 401463.586 112413.783 401464.439 112412.565 401474.365 112405.617 401473.512 112406.836 401463.586</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>13</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112409.700 401468.976</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000165</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="ba7210ecd-f118-e9c5-4383-2808e017ff3d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.16ede244569e884edf5ff8c9548a53d2</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000058</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112457.229 401479.849 112450.281 401478.996 112451.500 401469.070 112458.448 401469.923 112457.229 401479.849</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>14</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112454.365 401474.460</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000166</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b5911e0d5-4016-a8f8-8d91-0992499eaed5">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d1384ae487667d07b68c98a5eea58a4a</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000059</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112458.448 401469.923 112465.396 401470.777 112464.177 401480.702 112457.229 401479.849 112458.448 401469.923</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>15</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112461.313 401475.313</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000167</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b20f6ec5f-9117-6ddf-4812-370b6e612159">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.b3bd4c02ecf148459515dacce04fe586</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000060</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112465.396 401470.777 112472.344 401471.630 112471.125 401481.555 112464.177 401480.702 112465.396 401470.777</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>16</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112468.260 401476.166</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000168</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b7222926f-5c78-3235-5bfd-c8a17158d5cb">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d5b19902396e169056e5fd01edde9d4c</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000061</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112472.344 401471.630 112479.291 401472.483 112478.073 401482.408 112471.125 401481.555 112472.344 401471.630</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>17</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112475.208 401477.019</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000169</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bebb33031-2acf-4b79-31c0-f3e517b2256c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.234512cc90c27d0506b2d03a9e972a23</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000062</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112479.291 401472.483 112486.239 401473.336 112485.021 401483.261 112478.073 401482.408 112479.291 401472.483</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>18</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112482.156 401477.872</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000170</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b24bbf481-bf84-b6b0-f7e4-b99ec24cb7a3">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.5bc10c14e6dd493801b64a79ffb697c9</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000063</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112486.239 401473.336 112493.187 401474.189 112491.968 401484.114 112485.021 401483.261 112486.239 401473.336</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>19</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112489.104 401478.725</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000171</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b79514119-3500-e0a4-94ed-11e7e67fad97">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.d9f9c2531d879bb093a07501314a429b</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000064</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112493.187 401474.189 112500.135 401475.042 112498.916 401484.967 112491.968 401484.114 112493.187 401474.189</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>20</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112496.052 401479.578</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000172</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b85e79b9e-be27-763e-1b36-1c87e0555f6b">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.da4b7442f305601cdfc6ba6deacafb0c</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000065</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112500.135 401475.042 112507.083 401475.895 112505.864 401485.821 112498.916 401484.967 112500.135 401475.042</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>21</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112502.999 401480.431</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000173</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="bb1e472dd-1fae-67e2-8da7-a0f17e1d6129">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.4ee410d212d3c563e318a69acf408054</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000066</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112507.083 401475.895 112514.031 401476.748 112512.812 401486.674 112505.864 401485.821 112507.083 401475.895</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>22</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112509.947 401481.284</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000174</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b1a307713-21ad-15a8-5b1b-352d2dd7a79d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.6cc9a3963f165bbd57014d4eaa303799</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000067</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112538.618 401489.842 112531.670 401488.989 112532.889 401479.064 112539.837 401479.917 112538.618 401489.842</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>23</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112535.754 401484.453</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000175</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b8798ab54-184b-8528-7916-8ae18178e69d">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.1627ef9e0a1d26ffdff195ae9ceddecb</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000068</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112539.837 401479.917 112546.785 401480.770 112545.566 401490.695 112538.618 401489.842 112539.837 401479.917</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>24</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112542.701 401485.306</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000176</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b6041a336-e26b-d0e3-0a8b-3a9bc3677b50">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.bf8f09368b8411e69896d45b116c941c</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000069</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112546.785 401480.770 112553.732 401481.623 112552.514 401491.548 112545.566 401490.695 112546.785 401480.770</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>25</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112549.649 401486.159</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000177</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b624d9eb6-d25a-dd07-0fb1-06c719cfb98c">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.a0c19f2827b66ebb0cb0347d0cc83a3f</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000070</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112553.732 401481.623 112560.680 401482.476 112559.462 401492.401 112552.514 401491.548 112553.732 401481.623</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>26</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112556.597 401487.012</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000178</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b44cab67b-2897-0f2c-6ba6-40748e11fd69">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.06ff1b90036ad4ac40bee59fe55c1c6d</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000071</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112560.680 401482.476 112567.628 401483.329 112566.409 401493.255 112559.462 401492.401 112560.680 401482.476</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>27</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112563.545 401487.865</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000179</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="be7f21a53-1f91-1fb0-95a5-2f5d64b88179">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.44546decf8afdf06bf43f8bdecbdb082</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#Status">bestaand</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000072</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112567.628 401483.329 112574.576 401484.182 112573.357 401494.108 112566.409 401493.255 112567.628 401483.329</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
<imgeo:nummeraanduidingreeks><imgeo:Nummeraanduidingreeks><imgeo:nummeraanduidingreeks><imgeo:Label><imgeo:tekst>28</imgeo:tekst><imgeo:positie><imgeo:Labelpositie><imgeo:plaatsingspunt><gml:Point xmlns:gml="http://www.opengis.net/gml"><gml:pos>112570.493 401488.718</gml:pos></gml:Point></imgeo:plaatsingspunt><imgeo:hoek>0</imgeo:hoek></imgeo:Labelpositie></imgeo:positie></imgeo:Label></imgeo:nummeraanduidingreeks><imgeo:identificatieBAGVBOLaagsteHuisnummer>9998010000000180</imgeo:identificatieBAGVBOLaagsteHuisnummer></imgeo:Nummeraanduidingreeks></imgeo:nummeraanduidingreeks>
</BuildingPart>
</cityObjectMember>
<cityObjectMember>
<BuildingPart xmlns="http://www.opengis.net/citygml/building/2.0" gml:id="b606f22c1-a9a2-fe66-bdac-b3a2f298eac9">
<creationDate xmlns="http://www.opengis.net/citygml/2.0">2026-01-15</creationDate>
<imgeo:LV-publicatiedatum>2026-02-01T09:00:00</imgeo:LV-publicatiedatum>
<imgeo:relatieveHoogteligging>0</imgeo:relatieveHoogteligging>
<imgeo:inOnderzoek>false</imgeo:inOnderzoek>
<imgeo:tijdstipRegistratie>2026-01-15T12:00:00.000</imgeo:tijdstipRegistratie>
<imgeo:identificatie><imgeo:NEN3610ID><imgeo:namespace>NL.IMGeo</imgeo:namespace><imgeo:lokaalID>G9998.044241febfccbeb6060ff68125a7a952</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
<imgeo:bronhouder>G9998</imgeo:bronhouder>
<imgeo:bgt-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#VoidReasonValue">geenWaarde</imgeo:bgt-status>
<imgeo:plus-status codeSpace="http://www.geostandaarden.nl/imgeo/def/2.1#StatusPlus">plan</imgeo:plus-status>
<imgeo:identificatieBAGPND>9998100000000073</imgeo:identificatieBAGPND>
<imgeo:geometrie2dGrondvlak><gml:MultiSurface xmlns:gml="http://www.opengis.net/gml"><gml:surfaceMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList srsDimension="2">112396.490 401383.730 112392.591 401415.492 112383.658 401414.395 112387.558 401382.633 112396.490 401383.730</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface></imgeo:geometrie2dGrondvlak>
</BuildingPart>
</cityObjectMember>
</CityModel>
