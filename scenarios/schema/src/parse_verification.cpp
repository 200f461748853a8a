// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_keys.hpp"
#include "field.hpp"
#include "parse_case_parts.hpp"
#include "read_tree.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/resources.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/parse_verification.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <system_error>

namespace loopstad::scenarios {
namespace fs = std::filesystem;
namespace {

constexpr std::array<std::string_view, 6> variantParts{"geometry", "population", "gates",
                                                       "measure",  "data",       "limit_s"};

Tree onlyParts(Tree tree) {
  std::erase_if(tree.entries, [](const Tree::Entry& entry) {
    return std::ranges::find(variantParts, entry.key) == variantParts.end();
  });
  return tree;
}

CaseVariant variantOf(const Field& field) {
  CaseVariant variant;
  parseGeometry(field["geometry"], variant);
  parsePopulation(field["population"], variant);
  parseCaseGates(field["gates"], variant.gates);
  parseMeasure(field["measure"], variant.measure);
  parseData(field["data"], variant.data);
  field["limit_s"].read(variant.limit_s, positive);
  return variant;
}

void parseVariants(Problems& problems, const Field& file, const Tree& tree, VerificationCase& c) {
  const Tree base = onlyParts(tree);
  if (!file["variants"]) {
    if (file["geometry"]) c.variants.push_back(variantOf(Field(problems, base, "")));
    return;
  }
  for (const Field& item : file["variants"].items()) {
    if (!item.allow(keys::variant)) continue;
    const Tree whole = merged(base, onlyParts(item.tree()));
    CaseVariant variant = variantOf(Field(problems, whole, ""));
    item["name"].read(variant.name);
    if (variant.name.empty()) item["name"].problem(tr("is missing"), tr("give a short name"));
    item["at"].read(variant.at, {});
    c.variants.push_back(std::move(variant));
  }
}

/// Which of the keys that stand for "no verdict" is there.
void parseStanding(const Field& file, VerificationCase& c) {
  constexpr std::array<std::pair<std::string_view, Standing>, 4> standings{
      {{"not_yet_possible", Standing::notYetPossible},
       {"not_applicable", Standing::notApplicable},
       {"criterion_unknown", Standing::criterionUnknown},
       {"same_as", Standing::twinOf}}};
  for (const auto& [key, standing] : standings)
    if (file[key]) {
      c.standing = standing;
      file[key].read(c.reason);
    }
}

void parsePlot(const Field& field, CasePlot& plot) {
  constexpr std::array<std::string_view, 6> names{"by_variant", "passages",  "diagram",
                                                  "spacing",    "densities", "none"};
  std::string name(names.front());
  field.read(name);
  const auto found = std::ranges::find(names, name);
  if (found == names.end())
    field.problem(tr("is not known"), tr("known are: {}", fmt::join(names, ", ")));
  else
    plot = static_cast<CasePlot>(found - names.begin());
}

VerificationCase parseCase(Problems& problems, const Tree& tree, const fs::path& path) {
  const Field file(problems, tree, "");
  VerificationCase c;
  c.file = path;
  if (!file.allow(keys::verificationCase)) return c;
  file["id"].read(c.id);
  if (c.id.find('-') == std::string::npos)
    file["id"].problem(tr("has no suite"), tr("write it as suite-number, such as rimea-01"));
  file["title"].read(c.title);
  file["source"].read(c.source);
  for (const auto* key : {"title", "source"})
    if (!file[key]) file[key].problem(tr("is missing"), tr("say what is tested, and where that stands"));
  file["note"].read(c.note);
  file["known_failure"].read(c.knownFailure);
  parseStanding(file, c);
  file["quick"].read(c.quick);
  std::uint64_t seeds = 1;
  file["seeds"].read(seeds);
  c.seeds = static_cast<unsigned>(std::clamp<std::uint64_t>(seeds, 1, 1000));
  file["axis"].read(c.axis);
  parsePlot(file["plot"], c.plot);
  parseVariants(problems, file, tree, c);
  parseExpectations(file["expect"], c);
  if (c.standing == Standing::judged && c.expect.empty())
    file["expect"].problem(tr("is missing"), tr("say what passes, or why there is no verdict"));
  if (!c.expect.empty() && c.variants.empty())
    file["geometry"].problem(tr("is missing"), tr("draw the rooms"));
  return c;
}

} // namespace

bool VerificationCase::limited() const {
  return std::ranges::any_of(variants, [](const CaseVariant& variant) {
    return std::ranges::any_of(variant.gates, [](const CaseGate& gate) { return gate.limit_per_m_s > 0.0; });
  });
}

Result<std::vector<VerificationCase>> parseVerificationCases(std::string_view yaml, const fs::path& file) {
  const Result<std::vector<Tree>> trees = treesIn(std::string(yaml), file);
  if (!trees) return trees.error();
  Problems problems{.file = file.string(), .found = {}};
  std::vector<VerificationCase> cases;
  for (const Tree& tree : *trees)
    if (tree.holds()) cases.push_back(parseCase(problems, tree, file));
  std::ranges::stable_sort(problems.found, {}, &Problem::line);
  if (!problems.found.empty()) return problems.found.front().error;
  return cases;
}

Result<std::vector<VerificationCase>> readVerificationCases(const fs::path& file) {
  const Result<std::string> text = readTextFile(file);
  if (!text) return text.error();
  return parseVerificationCases(*text, file);
}

Result<std::vector<VerificationCase>> libraryVerificationCases() {
  const fs::path folder = resourceFolder() / "tests" / "verification";
  std::vector<VerificationCase> all;
  std::set<std::string> ids;
  for (const char* suite : {"rimea", "nist", "imo", "iso", "lab"}) {
    auto cases = readVerificationCases(folder / fmt::format("{}.yaml", suite));
    if (!cases) return cases.error();
    for (VerificationCase& c : *cases) {
      if (!ids.insert(c.id).second)
        return dataError(c.file.string(), c.id, tr("is given twice"), tr("keep one of the two"));
      all.push_back(std::move(c));
    }
  }
  return all;
}

} // namespace loopstad::scenarios
