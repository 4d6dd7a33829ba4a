#include "welcome/new_assessment_dialog.h"

#include "interface_language.h"
#include "present_error.h"
#include "text.h"
#include "welcome/dialog_fields.h"
#include "widgets/long_words.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace meyar::ui {

NewAssessmentDialog::NewAssessmentDialog(const exchange::DataDirectory& directory, model::Language language,
                                         QWidget* parent)
    : QDialog(parent), m_data(directory), m_language(language), m_framework(new QComboBox(this)),
      m_counts(new WrappedLabel(this)), m_title(namedField("newTitle", tr("Title"), this)),
      m_titleFault(faultLabel("newTitleFault", this)), m_country(namedField("newCountry", tr("Country"), this)),
      m_period(namedField("newPeriod", tr("Period"), this)), m_assessmentLanguage(new QComboBox(this)),
      m_path(namedField("newPath", tr("File"), this)), m_pathFault(faultLabel("newPathFault", this)),
      m_create(new QPushButton(tr("Create"), this)) {
    setObjectName(QStringLiteral("newAssessmentDialog"));
    m_create->setObjectName(QStringLiteral("newCreate"));

    m_framework->setObjectName(QStringLiteral("newFramework"));
    m_framework->setAccessibleName(tr("Framework"));
    m_framework->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a title may be of any length
    m_framework->setMinimumContentsLength(16);
    setRole(*m_counts, "faint");
    m_assessmentLanguage->setObjectName(QStringLiteral("newLanguage"));
    m_assessmentLanguage->setAccessibleName(tr("Language of the assessment"));
    for (const model::Language each : model::allLanguages) {
        m_assessmentLanguage->addItem(ownName(each), static_cast<int>(each));
    }
    m_assessmentLanguage->setCurrentIndex(static_cast<int>(language));
    m_title->setPlaceholderText(tr("Needs assessment"));
    m_period->setPlaceholderText(tr("2026, or 2024–2026"));

    auto* browseButton = new QPushButton(tr("Browse…"), this);
    browseButton->setObjectName(QStringLiteral("newBrowse"));
    auto* pathRow = new QHBoxLayout;
    pathRow->setSpacing(2 * Theme::unit);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browseButton);

    auto* fromFile = new QPushButton(tr("From a framework file…"), this);
    fromFile->setObjectName(QStringLiteral("newFromFile"));
    fromFile->setAutoDefault(false);
    auto* fileRow = new QHBoxLayout; // below: beside the box the titles had too little room in Russian
    fileRow->addWidget(fromFile);
    fileRow->addStretch(1);
    connect(fromFile, &QPushButton::clicked, this, &NewAssessmentDialog::browseForFramework);

    QFormLayout* form = makeForm(*this, tr("New assessment"), m_create);
    form->addRow(tr("Framework"), m_framework);
    form->addRow(QString(), m_counts);
    form->addRow(QString(), fileRow);
    form->addRow(tr("Title"), m_title);
    addFaultRow(*form, *m_titleFault);
    form->addRow(tr("Country"), m_country);
    form->addRow(tr("Period"), m_period);
    form->addRow(tr("Language of the assessment"), m_assessmentLanguage);
    form->addRow(tr("File"), pathRow);
    addFaultRow(*form, *m_pathFault);

    addFrameworks();
    suggestPath();
    m_title->setFocus();

    connect(m_framework, &QComboBox::currentIndexChanged, this, &NewAssessmentDialog::showFramework);
    connect(browseButton, &QPushButton::clicked, this, &NewAssessmentDialog::browse);
    for (QLineEdit* edit : {m_title, m_country, m_period}) {
        connect(edit, &QLineEdit::textChanged, this, &NewAssessmentDialog::suggestPath);
    }
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsSuggested = false; });
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        if (m_tried) validate();
    });
}

void NewAssessmentDialog::addFrameworks() {
    m_frameworks = m_data.frameworks();
    for (const exchange::BundledFramework& framework : m_frameworks) {
        m_framework->addItem(qs(framework.title.in(m_language)) + u' ' + qs(framework.version));
    }
    showFramework();
}

void NewAssessmentDialog::browseForFramework() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Framework file"), QFileInfo(this->path()).path(),
                                                      tr("Frameworks (*.json);;All files (*)"));
    if (!path.isEmpty() && offerFrom(path)) m_title->setFocus();
}

bool NewAssessmentDialog::offerFrom(const QString& path) {
    return presentingErrors(this, m_data.wording(m_language),
                            [&] { offer(m_data.importFramework(path.toStdString())); });
}

void NewAssessmentDialog::offer(model::Framework framework) {
    if (m_own) { // one of one's own is enough to choose from
        m_frameworks.erase(m_frameworks.begin());
        const QSignalBlocker quiet(m_framework);
        m_framework->removeItem(0);
    }
    m_own = std::move(framework);
    m_frameworks.insert(m_frameworks.begin(),
                        {m_own->id, m_own->version, m_own->title, m_own->areas.size(), m_own->indicators.size(),
                         m_own->cellCount(), m_own->recommendations.size()});
    m_framework->insertItem(0, qs(m_own->title.in(m_language)) + u' ' + qs(m_own->version));
    m_framework->setCurrentIndex(0);
    showFramework();
}

void NewAssessmentDialog::showFramework() {
    const int row = m_framework->currentIndex();
    if (row < 0) return;
    const exchange::BundledFramework& chosen = m_frameworks[static_cast<std::size_t>(row)];
    const auto count = [](std::size_t n) { return static_cast<int>(n); };
    m_counts->setText(QStringList{tr("%Ln area(s)", nullptr, count(chosen.areas)),
                                  tr("%Ln indicator(s)", nullptr, count(chosen.indicators)),
                                  tr("%Ln cell(s)", nullptr, count(chosen.cells)),
                                  tr("%Ln recommendation(s)", nullptr, count(chosen.recommendations))}
                          .join(QStringLiteral(" · ")));
}

void NewAssessmentDialog::suggestPath() {
    if (m_pathIsSuggested) {
        QStringList parts;
        for (const QLineEdit* edit : {m_country, m_period}) {
            if (const QString part = edit->text().simplified(); !part.isEmpty()) parts << part;
        }
        QString name = fileNameOf(m_title->text(), parts.join(u' '));
        if (name.isEmpty()) name = tr("New assessment");
        QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        if (!documents.exists()) documents = QDir::home();
        m_path->setText(QDir::toNativeSeparators(freePath(documents.filePath(name + QStringLiteral(".meyar")))));
    }
    if (m_tried) validate();
}

void NewAssessmentDialog::browse() {
    const QString chosen = browseForNewFile(this, path());
    if (chosen.isEmpty()) return;
    m_pathIsSuggested = false;
    m_path->setText(chosen);
}

bool NewAssessmentDialog::validate() {
    QString titleFault;
    if (m_title->text().trimmed().isEmpty()) titleFault = tr("Give the assessment a title.");
    const QString placeFault = pathFault(path());
    sayFault(m_titleFault, titleFault);
    sayFault(m_pathFault, placeFault);
    if (!m_tried && !titleFault.isEmpty()) m_title->setFocus();
    return titleFault.isEmpty() && placeFault.isEmpty() && m_framework->currentIndex() >= 0;
}

void NewAssessmentDialog::accept() {
    const bool fits = validate();
    m_tried = true;
    if (fits) QDialog::accept();
}

model::Framework NewAssessmentDialog::framework() const {
    const int row = m_framework->currentIndex();
    if (m_own && row == 0) return *m_own;
    return m_data.framework(m_frameworks.at(static_cast<std::size_t>(row)).id);
}

model::Details NewAssessmentDialog::details() const {
    model::Details details;
    details.language = static_cast<model::Language>(m_assessmentLanguage->currentData().toInt());
    details.title.set(details.language, m_title->text().simplified().toStdString());
    details.country.set(details.language, m_country->text().simplified().toStdString());
    details.period = m_period->text().simplified().toStdString();
    return details;
}

QString NewAssessmentDialog::path() const {
    return typedPath(m_path->text());
}

} // namespace meyar::ui
