// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_documents.hpp"

#include <loopstad/base/text.hpp>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace loopstad::scenarios {
namespace {

/// Notes where documents begin, and nothing else.
class Beginnings final : public YAML::EventHandler {
public:
  std::vector<YAML::Mark> marks;

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (!marks.empty() && mark.pos <= marks.back().pos)
      throw YAML::ParserException(mark, tr("nothing that can stand here"));
    marks.push_back(mark);
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                       YAML::EmitterStyle::value) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
  }
  void OnMapEnd() override {}
};

std::vector<YAML::Mark> beginningsIn(const std::string& yaml) {
  std::istringstream in(yaml);
  YAML::Parser parser(in);
  Beginnings beginnings;
  while (parser.HandleNextDocument(beginnings)) {
  }
  return beginnings.marks;
}

} // namespace

std::vector<YAML::Node> documentsOf(const std::string& yaml) {
  (void)beginningsIn(yaml);
  return YAML::LoadAll(yaml);
}

YAML::Node documentIn(const std::string& yaml) {
  const std::vector<YAML::Mark> beginnings = beginningsIn(yaml);
  if (beginnings.size() > 1)
    throw YAML::ParserException(beginnings[1], tr("a second document, and only one is read"));
  return YAML::Load(yaml);
}

} // namespace loopstad::scenarios
