#include "welcome/new_assessment_dialog.h"

#include "interface_language.h"
#include "text.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace meyar::ui {

namespace {

QLabel* faultLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", QStringLiteral("warning"));
    label->setWordWrap(true);
    label->hide();
    return label;
}

QLineEdit* field(const char* name, const QString& accessible, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(accessible);
    return edit;
}

void say(QLabel* label, const QString& fault) {
    label->setText(fault);
    label->setVisible(!fault.isEmpty());
}

/// A title as a file name: what no file system forbids, and no dot in front.
QString fileNameOf(QString title) {
    for (QChar& letter : title) {
        if (letter < u' ' || QStringLiteral("/\\:*?\"<>|").contains(letter)) letter = u'-';
    }
    title = title.simplified();
    while (title.startsWith(u'.'))
        title.remove(0, 1);
    return title.left(80);
}

} // namespace

NewAssessmentDialog::NewAssessmentDialog(const exchange::DataDirectory& directory, model::Language language,
                                         QWidget* parent)
    : QDialog(parent), m_data(directory), m_language(language), m_framework(new QComboBox(this)),
      m_counts(new QLabel(this)), m_title(field("newTitle", tr("Title"), this)),
      m_titleFault(faultLabel("newTitleFault", this)), m_country(field("newCountry", tr("Country"), this)),
      m_period(field("newPeriod", tr("Period"), this)), m_assessmentLanguage(new QComboBox(this)),
      m_path(field("newPath", tr("File"), this)), m_pathFault(faultLabel("newPathFault", this)),
      m_create(new QPushButton(tr("Create"), this)) {
    setObjectName(QStringLiteral("newAssessmentDialog"));
    setWindowTitle(tr("New assessment"));
    setMinimumWidth(Theme::scaled(640));

    m_framework->setObjectName(QStringLiteral("newFramework"));
    m_framework->setAccessibleName(tr("Framework"));
    m_counts->setProperty("role", QStringLiteral("faint"));
    m_counts->setWordWrap(true);
    m_assessmentLanguage->setObjectName(QStringLiteral("newLanguage"));
    m_assessmentLanguage->setAccessibleName(tr("Language of the assessment"));
    for (const model::Language each : model::allLanguages) {
        m_assessmentLanguage->addItem(ownName(each), static_cast<int>(each));
    }
    m_assessmentLanguage->setCurrentIndex(static_cast<int>(language));
    m_title->setPlaceholderText(tr("Needs assessment"));
    m_period->setPlaceholderText(tr("2026, or 2024–2026"));

    auto* heading = new QLabel(tr("New assessment"), this);
    heading->setProperty("role", QStringLiteral("title"));
    auto* browseButton = new QPushButton(tr("Browse…"), this);
    browseButton->setObjectName(QStringLiteral("newBrowse"));
    auto* pathRow = new QHBoxLayout;
    pathRow->setSpacing(2 * Theme::unit);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browseButton);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(4 * Theme::unit);
    form->setVerticalSpacing(2 * Theme::unit);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Framework"), m_framework);
    form->addRow(QString(), m_counts);
    form->addRow(tr("Title"), m_title);
    form->addRow(QString(), m_titleFault);
    form->addRow(tr("Country"), m_country);
    form->addRow(tr("Period"), m_period);
    form->addRow(tr("Language of the assessment"), m_assessmentLanguage);
    form->addRow(tr("File"), pathRow);
    form->addRow(QString(), m_pathFault);

    m_create->setObjectName(QStringLiteral("newCreate"));
    m_create->setProperty("role", QStringLiteral("primary"));
    m_create->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_create, QDialogButtonBox::AcceptRole);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Theme::unit, 5 * Theme::unit, 6 * Theme::unit, 5 * Theme::unit);
    column->setSpacing(4 * Theme::unit);
    column->addWidget(heading);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);

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
    connect(buttons, &QDialogButtonBox::accepted, this, &NewAssessmentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewAssessmentDialog::reject);
}

void NewAssessmentDialog::addFrameworks() {
    m_frameworks = m_data.frameworks();
    for (const exchange::BundledFramework& framework : m_frameworks) {
        m_framework->addItem(qs(framework.title.in(m_language)) + u' ' + qs(framework.version));
    }
    showFramework();
}

void NewAssessmentDialog::offer(model::Framework framework) {
    m_own = std::move(framework);
    m_frameworks.insert(m_frameworks.begin(),
                        {m_own->id, m_own->version, m_own->title, m_own->areas.size(), m_own->indicators.size(),
                         m_own->cellCount(), m_own->recommendations.size()});
    m_framework->insertItem(0, qs(m_own->title.in(m_language)) + u' ' + qs(m_own->version));
    m_framework->setCurrentIndex(0);
}

void NewAssessmentDialog::showFramework() {
    const int row = m_framework->currentIndex();
    if (row < 0) return;
    const exchange::BundledFramework& chosen = m_frameworks[static_cast<std::size_t>(row)];
    const auto count = [](std::size_t n) { return static_cast<int>(n); };
    m_counts->setText(QStringList{tr("%n area(s)", nullptr, count(chosen.areas)),
                                  tr("%n indicator(s)", nullptr, count(chosen.indicators)),
                                  tr("%n cell(s)", nullptr, count(chosen.cells)),
                                  tr("%n recommendation(s)", nullptr, count(chosen.recommendations))}
                          .join(QStringLiteral(" · ")));
}

void NewAssessmentDialog::suggestPath() {
    if (m_pathIsSuggested) {
        QStringList parts;
        for (const QLineEdit* edit : {m_title, m_country, m_period}) {
            if (const QString part = edit->text().simplified(); !part.isEmpty()) parts << part;
        }
        const QString name = parts.isEmpty() ? tr("New assessment") : parts.join(u' ');
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        m_path->setText(QDir::toNativeSeparators(documents.filePath(fileNameOf(name) + QStringLiteral(".meyar"))));
    }
    if (m_tried) validate();
}

void NewAssessmentDialog::browse() {
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Where the assessment is kept"), m_path->text(),
                                                        tr("Meyar assessments (*.meyar)"));
    if (chosen.isEmpty()) return;
    m_pathIsSuggested = false;
    m_path->setText(chosen.endsWith(QStringLiteral(".meyar")) ? chosen : chosen + QStringLiteral(".meyar"));
}

bool NewAssessmentDialog::validate() {
    const QFileInfo file(path());
    QString titleFault, pathFault;
    if (m_title->text().trimmed().isEmpty()) titleFault = tr("Give the assessment a title.");
    if (m_path->text().trimmed().isEmpty()) {
        pathFault = tr("Say where the file goes.");
    } else if (file.exists()) {
        pathFault = tr("There is already a file of this name. Choose another, or open that one.");
    } else if (!QFileInfo(file.absolutePath()).isDir()) {
        pathFault = tr("The folder %1 does not exist.").arg(QDir::toNativeSeparators(file.absolutePath()));
    } else if (!QFileInfo(file.absolutePath()).isWritable()) {
        pathFault = tr("The folder %1 may not be written to.").arg(QDir::toNativeSeparators(file.absolutePath()));
    }
    say(m_titleFault, titleFault);
    say(m_pathFault, pathFault);
    if (!m_tried && !titleFault.isEmpty()) m_title->setFocus();
    return titleFault.isEmpty() && pathFault.isEmpty() && m_framework->currentIndex() >= 0;
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
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

} // namespace meyar::ui
