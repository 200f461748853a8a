// SPDX-License-Identifier: GPL-3.0-or-later
#include "read_tree.hpp"

#include <loopstad/base/text.hpp>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace loopstad::scenarios {
namespace {

using SharedPath = std::shared_ptr<const std::filesystem::path>;

constexpr std::size_t mostParts = 1'000'000; // of a scenario of any use; anchors make billions of a few lines
constexpr int deepest = 100;

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

class Planter {
public:
  explicit Planter(SharedPath file) : file_(std::move(file)) {}

  Tree treeOf(const YAML::Node& node, int depth = 0) {
    if (++parts_ > mostParts || depth > deepest)
      throw YAML::ParserException(node.Mark(), tr("too much of it, or nested too deep"));
    Tree tree{.file = file_, .line = lineOf(node)};
    switch (node.Type()) {
    case YAML::NodeType::Undefined:
    case YAML::NodeType::Null:
      tree.kind = Tree::Kind::null;
      break;
    case YAML::NodeType::Scalar:
      tree.kind = Tree::Kind::scalar;
      tree.text = node.Scalar();
      tree.quoted = node.Tag() == "!";
      break;
    case YAML::NodeType::Sequence:
      tree.kind = Tree::Kind::list;
      for (const YAML::Node& item : node) tree.items.push_back(treeOf(item, depth + 1));
      break;
    case YAML::NodeType::Map:
      tree.kind = Tree::Kind::map;
      for (const auto& entry : node)
        tree.entries.push_back(
            {entry.first.Scalar(), lineOf(entry.first), file_, treeOf(entry.second, depth + 1)});
      break;
    }
    return tree;
  }

private:
  /// 0 where the node is from no file.
  [[nodiscard]] int lineOf(const YAML::Node& node) const { return file_ ? node.Mark().line + 1 : 0; }

  SharedPath file_;
  std::size_t parts_ = 0;
};

Error notYaml(const std::filesystem::path& file, const YAML::Exception& trouble) {
  return dataError(file.string(), tr("line {}", trouble.mark.line + 1), tr("is not YAML: {}", trouble.msg),
                   tr("check indentation, colons and brackets round there"));
}

SharedPath shared(const std::filesystem::path& file) {
  return file.empty() ? nullptr : std::make_shared<const std::filesystem::path>(file);
}

} // namespace

Result<std::vector<Tree>> treesIn(const std::string& yaml, const std::filesystem::path& file) {
  try {
    (void)beginningsIn(yaml);
    std::vector<Tree> trees;
    Planter planter(shared(file));
    for (const YAML::Node& node : YAML::LoadAll(yaml)) trees.push_back(planter.treeOf(node));
    return trees;
  } catch (const YAML::Exception& trouble) {
    return notYaml(file, trouble);
  }
}

Result<Tree> treeIn(const std::string& yaml, const std::filesystem::path& file) {
  try {
    const std::vector<YAML::Mark> beginnings = beginningsIn(yaml);
    if (beginnings.size() > 1)
      throw YAML::ParserException(beginnings[1], tr("a second document, and only one is read"));
    return Planter(shared(file)).treeOf(YAML::Load(yaml));
  } catch (const YAML::Exception& trouble) {
    return notYaml(file, trouble);
  }
}

} // namespace loopstad::scenarios
