// SPDX-License-Identifier: GPL-3.0-or-later
// What must not happen: each kind of bad input gets an error with file, object and remedy, exit code 1, and
// leaves nothing under the final name.
#include "program.hpp"

#include <gmock/gmock.h>
#include <zip.h>

namespace loopstad::test {
namespace {

using testing::HasSubstr;
namespace fs = std::filesystem;

constexpr const char* wegdeel = R"(<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns="http://www.opengis.net/citygml/2.0" xmlns:gml="http://www.opengis.net/gml"
  xmlns:imgeo="http://www.geostandaarden.nl/imgeo/2.1" xmlns:tra="http://www.opengis.net/citygml/transportation/2.0">
  <cityObjectMember><tra:TrafficArea gml:id="b1"><creationDate>2020-01-01</creationDate>
    <imgeo:identificatie><imgeo:NEN3610ID><imgeo:lokaalID>G1.1</imgeo:lokaalID></imgeo:NEN3610ID></imgeo:identificatie>
    <tra:function>voetpad</tra:function><tra:surfaceMaterial>open verharding</tra:surfaceMaterial>
    <imgeo:geometrie2dWegdeel><gml:Polygon srsName="urn:ogc:def:crs:EPSG::28992"><gml:exterior><gml:LinearRing>
      <gml:posList>181000 457000 181020 457000 181020 457010 181000 457010 181000 457000</gml:posList>
    </gml:LinearRing></gml:exterior></gml:Polygon></imgeo:geometrie2dWegdeel>
  </tra:TrafficArea></cityObjectMember>
</CityModel>
)";

void zipInto(const fs::path& file, const std::string& member, const std::string& text) {
  zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  zip_file_add(archive, member.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0),
               ZIP_FL_ENC_UTF_8);
  ASSERT_EQ(zip_close(archive), 0);
}

/// Nothing but what the test itself put there: no result, no draft.
std::vector<std::string> filesIn(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

Outcome build(const fs::path& folder, const std::string& source, const Surroundings& around = {}) {
  Surroundings there = around;
  there.folder = folder;
  return loopstad({"twin", "build", source, "-o", "area.twin.h5"}, there);
}

/// One line on standard error that starts with the file, names the rest and ends with a remedy.
void expectError(const Outcome& done, const std::string& file, const std::string& rest) {
  EXPECT_EQ(done.exitCode, 1) << done.out << done.err;
  EXPECT_THAT(done.err, HasSubstr("error: " + file)) << done.err;
  EXPECT_THAT(done.err, HasSubstr(rest));
  EXPECT_THAT(done.err, HasSubstr("; ")) << "no remedy";
}

TEST(BadInput, TruncatedZip) {
  const fs::path folder = freshFolder();
  zipInto(folder / "a.zip", "bgt_wegdeel.gml", wegdeel);
  const std::string whole = readFile(folder / "a.zip");
  writeFile(folder / "a.zip", whole.substr(0, whole.size() / 2));
  expectError(build(folder, "a.zip"), "a.zip", "zip");
  EXPECT_THAT(filesIn(folder), testing::ElementsAre("a.zip"));
}

TEST(BadInput, XmlThatBreaksOff) {
  const fs::path folder = freshFolder();
  const std::string text = wegdeel;
  writeFile(folder / "bgt_wegdeel.gml", text.substr(0, text.find("</gml:posList>")));
  expectError(build(folder, "bgt_wegdeel.gml"), "bgt_wegdeel.gml", "line");
  zipInto(folder / "a.zip", "bgt_wegdeel.gml", text.substr(0, text.find("</tra:TrafficArea>")));
  expectError(build(folder, "a.zip"), "a.zip", "bgt_wegdeel.gml");
  EXPECT_THAT(filesIn(folder), testing::ElementsAre("a.zip", "bgt_wegdeel.gml"));
}

TEST(BadInput, FileOfAnotherSchema) {
  const fs::path folder = freshFolder();
  writeFile(folder / "a.gml",
            "<?xml version=\"1.0\"?>\n<top10nl:FeatureCollection xmlns:top10nl=\"http://x\"/>\n");
  expectError(build(folder, "a.gml"), "a.gml", "");
  writeFile(folder / "b.twin.h5", "no HDF5");
  expectError(loopstad({"twin", "info", "b.twin.h5"}, {.folder = folder}), "b.twin.h5", "");
  expectError(loopstad({"info", "b.twin.h5"}, {.folder = folder}), "b.twin.h5", "");
}

TEST(BadInput, SourceThatIsMissing) {
  const fs::path folder = freshFolder();
  expectError(build(folder, "none.zip"), "none.zip", "");
  writeFile(folder / "a.yaml", "loopstad: 1\nid: a\nflows: []\ntwin: {sources: [none.zip]}\n");
  expectError(loopstad({"run", "a.yaml"}, {.folder = folder}),
              "a.yaml: twin.sources[0]: ", "\"none.zip\" is not there");
  EXPECT_FALSE(fs::exists(folder / "out"));
}

TEST(BadInput, AreaWithoutAWalkableFace) {
  const fs::path folder = freshFolder();
  std::string water = wegdeel;
  water.replace(water.find("voetpad"), 7, "spoorbaan");
  writeFile(folder / "bgt_wegdeel.gml", water);
  expectError(build(folder, "bgt_wegdeel.gml"), "", "walk");
  EXPECT_THAT(filesIn(folder), testing::ElementsAre("bgt_wegdeel.gml"));
}

TEST(BadInput, PersonInAWall) {
  const fs::path folder = freshFolder();
  writeFile(folder / "a.yaml", hallScenario() + "persons: [{at: [12.5, 4], to: east}]\n");
  expectError(loopstad({"run", "a.yaml"}, {.folder = folder}),
              "a.yaml: persons[0].at: ", "where nobody can stand");
  EXPECT_FALSE(fs::exists(folder / "out"));
}

TEST(BadInput, FullDisk) {
  const fs::path folder = freshFolder();
  writeFile(folder / "bgt_wegdeel.gml", wegdeel);
  writeFile(folder / "a.yaml", hallScenario());
  const Surroundings full{.folder = folder, .environment = {}, .largestFile_bytes = 2048};
  expectError(build(folder, "bgt_wegdeel.gml", full), "area.twin.h5", "");
  expectError(loopstad({"run", "a.yaml"}, full), "out/hall/hall.twin.h5", "");
  EXPECT_THAT(filesIn(folder), testing::ElementsAre("a.yaml", "bgt_wegdeel.gml"));
}

TEST(BadInput, FullStandardOutput) {
  const Outcome done = loopstad(
      {"scenario", "list"}, {.folder = {}, .environment = {}, .largestFile_bytes = 0, .output = "/dev/full"});
  expectError(done, "standard output", "cannot be written");
}

/// Those that people meet most, in Dutch; the words round the values hold no English.
TEST(BadInput, IsExplainedInDutch) {
  const fs::path folder = freshFolder();
  const Surroundings dutch{.folder = folder, .environment = {"LANG=nl_NL.UTF-8"}};
  zipInto(folder / "a.zip", "bgt_wegdeel.gml", wegdeel);
  const std::string whole = readFile(folder / "a.zip");
  writeFile(folder / "a.zip", whole.substr(0, whole.size() / 2));
  EXPECT_THAT(build(folder, "a.zip", dutch).err,
              HasSubstr("fout: a.zip: de zip is beschadigd of afgebroken"));
  EXPECT_THAT(build(folder, "none.zip", dutch).err, HasSubstr("fout: none.zip: bestaat niet; controleer"));
  writeFile(folder / "a.gml", "<?xml version=\"1.0\"?>\n<x xmlns=\"http://x\"/>\n");
  EXPECT_THAT(build(folder, "a.gml", dutch).err, HasSubstr("fout: a.gml: is XML van een ander schema"));
  std::string water = wegdeel;
  water.replace(water.find("voetpad"), 7, "spoorbaan");
  writeFile(folder / "water.gml", water);
  EXPECT_THAT(build(folder, "water.gml", dutch).err,
              HasSubstr("er zit geen beloopbaar vlak in; voeg een BGT"));

  const auto run = [&](const std::string& text, const Surroundings& around) {
    writeFile(folder / "a.yaml", text);
    return loopstad({"run", "a.yaml"}, around).err;
  };
  EXPECT_THAT(run("loopstad: 1\nid: a\nflows: []\ntwin: {sources: [none.zip]}\n", dutch),
              HasSubstr("fout: a.yaml: twin.sources[0]: \"none.zip\" is er niet; "));
  EXPECT_THAT(run(hallScenario() + "flowz: []\n", dutch),
              HasSubstr("flowz: is onbekend; bedoelde u \"flows\"?"));
  EXPECT_THAT(run(hallScenario() + "persons: [{at: [12.5, 4], to: east}]\n", dutch),
              HasSubstr("fout: a.yaml: persons[0].at: staat op 12.50 4.00, waar niemand kan staan"));
  Surroundings full = dutch;
  full.largestFile_bytes = 2048;
  EXPECT_THAT(run(hallScenario(), full),
              HasSubstr("fout: out/hall/hall.twin.h5: kan niet worden geschreven: "));
  EXPECT_THAT(loopstad({"twin", "info", "none.twin.h5"}, dutch).err,
              HasSubstr("fout: none.twin.h5: bestaat niet"));
  EXPECT_THAT(loopstad({"info", "a.gml"}, dutch).err, HasSubstr("fout: a.gml: "));
}

TEST(BadInput, FolderThatIsAFile) {
  const fs::path folder = freshFolder();
  writeFile(folder / "a.yaml", hallScenario());
  writeFile(folder / "out", "a file");
  expectError(loopstad({"run", "a.yaml"}, {.folder = folder}), "out/hall/hall.twin.h5", "");
}

} // namespace
} // namespace loopstad::test
